package io.supercargo.check.plain;

import io.supercargo.model.Struct;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of objects by their names. The quick check names fields instead of calling accessors,
 * since each call would load the class that has the accessor. What is not set is null, or empty.
 */
final class Parts {
  private Parts() {}

  static @Nullable Struct struct(@Nullable Struct struct, String field) {
    return struct == null ? null : (Struct) struct.part(field);
  }

  static @Nullable String text(@Nullable Struct struct, String field) {
    return struct == null ? null : (String) struct.part(field);
  }

  static int number(Struct struct, String field, int otherwise) {
    Object value = struct.part(field);
    return value == null ? otherwise : (Integer) value;
  }

  @SuppressWarnings("unchecked") // the schema says so
  static List<Struct> list(@Nullable Struct struct, String field) {
    Object list = struct == null ? null : struct.part(field);
    return list == null ? List.of() : (List<Struct>) list;
  }

  @SuppressWarnings("unchecked") // the schema says so
  static <T> Map<String, T> map(@Nullable Struct struct, String field) {
    Object map = struct == null ? null : struct.part(field);
    return map == null ? Map.of() : (Map<String, T>) map;
  }

  /** Returns whether labels have all of those that a selector asks for. */
  static boolean includes(Map<String, String> labels, Map<String, String> selector) {
    for (Map.Entry<String, String> label : selector.entrySet()) {
      if (!label.getValue().equals(labels.get(label.getKey()))) {
        return false;
      }
    }
    return true;
  }
}
