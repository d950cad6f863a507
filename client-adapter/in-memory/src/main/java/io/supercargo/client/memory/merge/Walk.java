package io.supercargo.client.memory.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the fields that a value sets. */
final class Walk {
  private Walk() {}

  /** Returns the paths of an object's fields: of leaves, elements of lists and keys of maps. */
  static FieldSet fields(Shape shape, Map<?, ?> object) {
    FieldSet set = new FieldSet();
    object(shape, object, set);
    return set;
  }

  private static void object(Shape shape, Map<?, ?> object, FieldSet set) {
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      String name = (String) entry.getKey();
      Element step = Element.field(name);
      Object value = entry.getValue();
      Shape field = shape.field(name);
      boolean leaf = value == null || field == null || field.isLeaf(value);
      boolean empty = value instanceof Map<?, ?> map && map.isEmpty();
      if (leaf || empty || !shape.declares(name)) {
        set.add(step);
      }
      if (!leaf && field != null) {
        descend(field, value, step, set);
      }
    }
  }

  private static void descend(Shape shape, @Nullable Object value, Element step, FieldSet set) {
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      object(shape, map, set.descend(step));
    } else if (value instanceof List<?> list && !list.isEmpty()) {
      elements(shape, list, set.descend(step));
    }
  }

  private static void elements(Shape shape, List<?> list, FieldSet set) {
    Set<Element> seen = new HashSet<>();
    Set<Element> twice = new HashSet<>();
    for (Object element : list) {
      Element step = Element.of(shape, element);
      if (!seen.add(step)) {
        twice.add(step);
      }
    }
    for (Object element : list) {
      Element step = Element.of(shape, element);
      set.add(step);
      if (!twice.contains(step) && element != null && !shape.element().isLeaf(element)) {
        descend(shape.element(), element, step, set);
      }
    }
  }
}
