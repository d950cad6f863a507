package io.supercargo.read.internal;

import io.supercargo.model.Nearest;
import io.supercargo.model.Schema;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The field that somebody may have meant, whatever the case of its letters. */
final class NearestField {
  private NearestField() {}

  static @Nullable String of(String name, Schema schema) {
    Map<String, String> names = new LinkedHashMap<>();
    for (int i = 0; i < schema.size(); i++) {
      names.put(schema.name(i).toLowerCase(Locale.ROOT), schema.name(i));
    }
    String nearest = Nearest.of(name.toLowerCase(Locale.ROOT), names.keySet());
    return nearest == null ? null : names.get(nearest);
  }
}
