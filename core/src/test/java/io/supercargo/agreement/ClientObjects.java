package io.supercargo.agreement;

import io.kubernetes.client.custom.IntOrString;
import io.kubernetes.client.custom.Quantity;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Objects of the official client with every field set. */
final class ClientObjects {
  private final Set<String> microTimes;

  /**
   * @param microTimes the fields of type MicroTime, as {@code V1Lease.renewTime}
   */
  ClientObjects(Set<String> microTimes) {
    this.microTimes = microTimes;
  }

  Object filled(Class<?> type, int depth) throws ReflectiveOperationException {
    Object object = type.getDeclaredConstructor().newInstance();
    for (Field field : ClientTypes.fields(type)) {
      Object value = value(field, field.getGenericType(), depth);
      if (value != null) {
        setter(type, field).invoke(object, value);
      }
    }
    return object;
  }

  private static Method setter(Class<?> type, Field field) {
    String name = "set" + field.getName().replace("_", "");
    return Stream.of(type.getMethods())
        .filter(method -> method.getName().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " in " + type));
  }

  private @Nullable Object value(Field field, Type type, int depth)
      throws ReflectiveOperationException {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      Object element = value(field, arguments[arguments.length - 1], depth);
      return element == null ? null : collection(generic.getRawType() == List.class, element);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.getName().startsWith("io.kubernetes.client.openapi.models.")) {
      return depth < Samples.DEPTH ? filled(plain, depth + 1) : null;
    }
    return scalar(plain, field);
  }

  private static Object collection(boolean list, Object element) {
    if (list) {
      return List.of(element, element);
    }
    Map<String, Object> map = new LinkedHashMap<>();
    Samples.KEYS.forEach(key -> map.put(key, element));
    return map;
  }

  private Object scalar(Class<?> type, Field field) {
    String name = ClientTypes.name(field);
    String place = field.getDeclaringClass().getSimpleName() + "." + name;
    return switch (type.getSimpleName()) {
      case "String" -> Samples.text(name);
      case "Boolean" -> Samples.isNumber(name);
      case "Integer" -> Samples.number(name);
      case "Long" -> Samples.bigNumber(name);
      case "Double" -> Samples.DOUBLE;
      case "Quantity" -> new Quantity(Samples.QUANTITY);
      case "IntOrString" ->
          Samples.isNumber(name)
              ? new IntOrString(Samples.number(name))
              : new IntOrString(Samples.text(name));
      case "OffsetDateTime" ->
          OffsetDateTime.ofInstant(
              microTimes.contains(place) ? Samples.MICRO_TIME : Samples.TIME, ZoneOffset.UTC);
      case "byte[]" -> Samples.bytes(name);
      case "Object" -> Samples.tree(name);
      default -> throw new AssertionError("no sample for " + type + " in " + place);
    };
  }
}
