package io.supercargo.apply.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The annotation that says when pods were restarted, among the fields of an undo: it stays when the
 * others become ours, because removing it would restart the pods again.
 */
final class RestartMark {
  private static final String FIELD = "f:kubectl.kubernetes.io/restartedAt";

  private RestartMark() {}

  /** Returns fields without the mark, and without what held nothing else. */
  static @Nullable Object without(@Nullable Object fields) {
    if (!(fields instanceof Map<?, ?> map) || map.isEmpty()) {
      return fields;
    }
    Map<String, @Nullable Object> rest = new LinkedHashMap<>();
    for (Map.Entry<?, ?> field : map.entrySet()) {
      Object inner = FIELD.equals(field.getKey()) ? null : without(field.getValue());
      if (inner != null) {
        rest.put(String.valueOf(field.getKey()), inner);
      }
    }
    return rest.isEmpty() ? null : rest;
  }

  /** Returns the mark alone, null if it is not among the fields. */
  static @Nullable Object only(@Nullable Object fields) {
    Map<String, @Nullable Object> rest = new LinkedHashMap<>();
    if (fields instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> field : map.entrySet()) {
        boolean mark = FIELD.equals(field.getKey());
        Object inner = mark ? field.getValue() : only(field.getValue());
        if (inner != null) {
          rest.put(String.valueOf(field.getKey()), inner);
        }
      }
    }
    return rest.isEmpty() ? null : rest;
  }

  /** Adds to the entries one for the mark alone, if an entry has it. */
  static void keep(Map<?, ?> entry, List<@Nullable Object> entries) {
    Object mark = only(entry.get("fieldsV1"));
    if (mark != null) {
      Map<String, @Nullable Object> own = new LinkedHashMap<>();
      entry.forEach((name, value) -> own.put(String.valueOf(name), value));
      own.put("manager", OwnManagers.ROLLOUT);
      own.put("fieldsV1", mark);
      entries.add(own);
    }
  }
}
