package io.supercargo.client.memory.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts what is applied over what is there. Nothing is removed. */
final class Merge {
  private Merge() {}

  /** Returns the live object with the fields of the applied one. */
  static Map<String, @Nullable Object> objects(Shape shape, Map<?, ?> live, Map<?, ?> applied) {
    Map<String, @Nullable Object> merged = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : live.entrySet()) {
      String name = (String) entry.getKey();
      boolean both = applied.containsKey(name);
      Object value = entry.getValue();
      merged.put(name, both ? values(field(shape, name), value, applied.get(name)) : value);
    }
    for (Map.Entry<?, ?> entry : applied.entrySet()) {
      String name = (String) entry.getKey();
      if (!live.containsKey(name)) {
        merged.put(name, entry.getValue());
      }
    }
    return merged;
  }

  /** Returns the shape of a field; that of a field nobody knows is free. */
  static Shape field(Shape shape, String name) {
    return Objects.requireNonNullElse(shape.field(name), Shape.free());
  }

  /** Merges two values, both of which are there, though either may be null. */
  static @Nullable Object values(Shape shape, @Nullable Object live, @Nullable Object applied) {
    if (isParted(shape, live) && (applied == null || !shape.isLeaf(applied))) {
      if (live instanceof Map<?, ?> map && !(applied instanceof List)) {
        return objects(shape, map, applied instanceof Map<?, ?> other ? other : Map.of());
      }
      if (live instanceof List<?> list && !(applied instanceof Map)) {
        List<?> other = applied instanceof List<?> given ? given : List.of();
        return ListMerge.of(shape, list, other);
      }
    }
    return applied;
  }

  /** Returns whether a value has parts that are merged one by one. */
  static boolean isParted(Shape shape, @Nullable Object value) {
    boolean filled =
        (value instanceof Map<?, ?> map && !map.isEmpty())
            || (value instanceof List<?> list && !list.isEmpty());
    return filled && !shape.isWhole(Objects.requireNonNull(value));
  }
}
