package io.supercargo.client.memory.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds fields that a type does not have. */
public final class UnknownFields {
  private UnknownFields() {}

  /** Returns the paths of the fields of an object that its type does not have, as in messages. */
  public static List<String> of(Shape shape, Map<?, ?> object) {
    List<String> found = new ArrayList<>();
    object(shape, object, "", found);
    return found;
  }

  private static void value(Shape shape, @Nullable Object value, String path, List<String> found) {
    if (value instanceof Map<?, ?> map) {
      object(shape, map, path + ".", found);
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        value(shape.element(), list.get(i), path + "[" + i + "]", found);
      }
    }
  }

  private static void object(Shape shape, Map<?, ?> object, String prefix, List<String> found) {
    if (!(shape instanceof ObjectShape || shape instanceof FreeShape)) {
      return; // a wrong type, which is said elsewhere
    }
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      String path = prefix + entry.getKey();
      Shape field = shape.field((String) entry.getKey());
      if (field == null) {
        found.add(path);
      } else {
        value(field, entry.getValue(), path, found);
      }
    }
  }
}
