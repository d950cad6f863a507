package io.supercargo.agreement;

import io.supercargo.model.Bytes;
import io.supercargo.model.IntOrString;
import io.supercargo.model.Quantity;
import io.supercargo.model.Schema;
import io.supercargo.model.Struct;
import io.supercargo.model.StructBuilder;
import io.supercargo.model.Timestamp;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Our objects with every field set by the setter that takes the whole value. */
final class OurObjects {
  private OurObjects() {}

  static Struct filled(StructBuilder<?> builder, int depth) throws ReflectiveOperationException {
    Schema schema = builder.schema();
    for (int i = 0; i < schema.size(); i++) {
      Object value = value(builder, i, schema.type(i), depth);
      if (value != null) {
        setter(builder, schema.name(i), parameter(schema.type(i), value)).invoke(builder, value);
      }
    }
    return builder.build();
  }

  private static Class<?> parameter(String type, Object value) {
    return switch (type.charAt(0)) {
      case '[' -> List.class;
      case '{' -> Map.class;
      case 'a' -> Object.class;
      default -> value.getClass();
    };
  }

  static Method setter(StructBuilder<?> builder, String field, Class<?> parameter)
      throws NoSuchMethodException {
    return builder.getClass().getMethod(methodName(field), parameter);
  }

  /** Returns what a field's methods are called: Java allows no dash and no keyword. */
  static String methodName(String field) {
    if (SourceVersion.isKeyword(field)) {
      return field + "_";
    }
    return switch (field) {
      case "$ref" -> "ref";
      case "$schema" -> "schema";
      default -> camel(field);
    };
  }

  private static String camel(String field) {
    StringBuilder name = new StringBuilder();
    for (String word : field.split("-", -1)) {
      boolean first = name.isEmpty();
      name.append(first ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name.toString();
  }

  private static @Nullable Object value(StructBuilder<?> builder, int index, String type, int depth)
      throws ReflectiveOperationException {
    char code = type.charAt(0);
    if (code == '[' || code == '{') {
      Object element = value(builder, index, type.substring(1), depth);
      return element == null ? null : collection(code == '[', element);
    }
    if (code == 'o') {
      return depth < Samples.DEPTH ? filled(builder.nested(index), depth + 1) : null;
    }
    return scalar(code, builder.schema().name(index));
  }

  private static Object collection(boolean list, Object element) {
    if (list) {
      return List.of(element, element);
    }
    Map<String, Object> map = new LinkedHashMap<>();
    Samples.KEYS.forEach(key -> map.put(key, element));
    return map;
  }

  static Object scalar(char code, String name) {
    return switch (code) {
      case 's' -> Samples.text(name);
      case 'b' -> Samples.isNumber(name);
      case 'i' -> Samples.number(name);
      case 'l' -> Samples.bigNumber(name);
      case 'd' -> Samples.DOUBLE;
      case 'q' -> Quantity.of(Samples.QUANTITY);
      case 'x' ->
          Samples.isNumber(name)
              ? IntOrString.of(Samples.number(name))
              : IntOrString.of(Samples.text(name));
      case 't' -> Timestamp.of(Samples.TIME);
      case 'm' -> Timestamp.of(Samples.MICRO_TIME);
      case 'y' -> Bytes.of(Samples.bytes(name));
      case 'a' -> Samples.tree(name);
      default -> throw new AssertionError("no sample for type code " + code);
    };
  }
}
