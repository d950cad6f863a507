package io.supercargo.client.memory.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes fields out of values. */
final class Removal {
  private Removal() {}

  /** Returns an object without these fields; what has nothing left is null. */
  static Map<String, @Nullable Object> of(
      Shape shape, Map<String, @Nullable Object> object, FieldSet fields) {
    Map<String, @Nullable Object> rest = object(shape, object, fields);
    return rest == null ? new LinkedHashMap<>() : rest;
  }

  private static @Nullable Object value(Shape shape, @Nullable Object value, FieldSet fields) {
    if (value instanceof Map<?, ?> map) {
      return shape.isWhole(value) ? null : object(shape, map, fields);
    }
    if (value instanceof List<?> list) {
      return shape.isWhole(value) ? null : elements(shape, list, fields);
    }
    return value;
  }

  private static @Nullable Map<String, @Nullable Object> object(
      Shape shape, Map<?, ?> object, FieldSet fields) {
    Map<String, @Nullable Object> rest = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      String name = (String) entry.getKey();
      Element step = Element.field(name);
      if (!fields.has(step)) {
        FieldSet after = fields.after(step);
        Shape field = shape.field(name);
        rest.put(
            name,
            after == null || field == null
                ? entry.getValue()
                : value(field, entry.getValue(), after));
      }
    }
    return rest.isEmpty() ? null : rest;
  }

  private static @Nullable List<@Nullable Object> elements(
      Shape shape, List<?> list, FieldSet fields) {
    List<@Nullable Object> rest = new ArrayList<>();
    for (Object element : list) {
      Element step = Element.of(shape, element);
      if (!fields.has(step)) {
        FieldSet after = fields.after(step);
        rest.add(after == null ? element : value(shape.element(), element, after));
      }
    }
    return rest.isEmpty() ? null : rest;
  }
}
