package io.supercargo.check.pod;

import io.supercargo.check.engine.Json;
import io.supercargo.model.Struct;
import io.supercargo.model.core.v1.Toleration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tolerations in an annotation, where they stood before Kubernetes 1.6; the server reads them yet.
 */
final class AnnotatedTolerations {
  static final String KEY = "scheduler.alpha.kubernetes.io/tolerations";

  private AnnotatedTolerations() {}

  /** Returns the tolerations of an annotation's value, or null if it is not a list of them. */
  static @Nullable List<Toleration> read(@Nullable String text) {
    Object value = text == null || text.isEmpty() ? null : Json.read(text);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> items)) {
      return null;
    }
    List<Toleration> tolerations = new ArrayList<>();
    for (Object item : items) {
      Toleration.Builder toleration = Toleration.builder();
      if (item != null && !(item instanceof Map<?, ?> fields && read(fields, toleration))) {
        return null;
      }
      tolerations.add(toleration.build());
    }
    return tolerations;
  }

  // Go takes names in any case, and passes over those that it does not know.
  private static boolean read(Map<?, ?> fields, Toleration.Builder toleration) {
    Struct empty = Toleration.builder().build();
    for (Map.Entry<?, ?> field : fields.entrySet()) {
      Object value = field.getValue();
      for (int i = 0; i < empty.schema().size() && value != null; i++) {
        if (empty.schema().name(i).equalsIgnoreCase(String.valueOf(field.getKey()))) {
          Object typed = empty.schema().type(i).equals("s") ? text(value) : whole(value);
          if (typed == null) {
            return false;
          }
          toleration.setValue(i, typed);
        }
      }
    }
    return true;
  }

  private static @Nullable Object text(Object value) {
    return value instanceof String ? value : null;
  }

  private static @Nullable Object whole(Object value) {
    String number = value instanceof Json.Number written ? written.text() : "";
    try {
      return Long.valueOf(number);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
