package io.supercargo.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds values against the type code of their field and copies what could change later. */
final class Values {
  private Values() {}

  static Object checked(Schema schema, int index, Object value) {
    return checked(schema, index, schema.type(index), 0, value);
  }

  /** Checks a value that is to become an element of the list or map in a field. */
  static Object checkedElement(Schema schema, int index, @Nullable Object value) {
    if (value == null) {
      if (schema.type(index).equals("{a") || schema.type(index).equals("[a")) {
        throw failure(schema, index, "null is no value here");
      }
      throw failure(schema, index, "an element is null");
    }
    return checked(schema, index, schema.type(index), 1, value);
  }

  private static Object checked(Schema schema, int index, String type, int at, Object value) {
    char code = type.charAt(at);
    if (code == '[' && value instanceof List<?> list) {
      return list(schema, index, type, at, list);
    }
    if (code == '{' && value instanceof Map<?, ?> map) {
      return map(schema, index, type, at, map);
    }
    if (code == 'a') {
      Object tree = Trees.copy(value);
      return tree == null ? value : tree;
    }
    if (!matches(code, value)) {
      throw failure(schema, index, "a " + value.getClass().getSimpleName() + " is no value here");
    }
    return value;
  }

  private static List<Object> list(Schema schema, int index, String type, int at, List<?> list) {
    List<Object> copy = new ArrayList<>(list.size());
    for (Object element : list) {
      if (element == null) {
        throw failure(schema, index, "element " + copy.size() + " is null");
      }
      copy.add(checked(schema, index, type, at + 1, element));
    }
    return Collections.unmodifiableList(copy);
  }

  private static Map<String, Object> map(
      Schema schema, int index, String type, int at, Map<?, ?> map) {
    Map<String, Object> copy = new LinkedHashMap<>(map.size() * 2);
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!(entry.getKey() instanceof String key)) {
        throw failure(schema, index, "a key is no text");
      }
      if (entry.getValue() == null) {
        throw failure(schema, index, "the value of key \"" + key + "\" is null");
      }
      copy.put(key, checked(schema, index, type, at + 1, entry.getValue()));
    }
    return Collections.unmodifiableMap(copy);
  }

  private static boolean matches(char code, Object value) {
    switch (code) {
      case 's':
        return value instanceof String;
      case 'b':
        return value instanceof Boolean;
      case 'i':
        return value instanceof Integer;
      case 'l':
        return value instanceof Long;
      case 'd':
        return value instanceof Double;
      case 'q':
        return value instanceof Quantity;
      case 'x':
        return value instanceof IntOrString;
      case 't', 'm':
        return value instanceof Timestamp;
      case 'y':
        return value instanceof Bytes;
      case 'o':
        return value instanceof Struct;
      default:
        return false;
    }
  }

  private static IllegalArgumentException failure(Schema schema, int index, String problem) {
    return Arguments.failure(schema.typeName() + "." + schema.name(index) + ": " + problem);
  }
}
