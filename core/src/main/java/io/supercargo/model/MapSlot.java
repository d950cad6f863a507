package io.supercargo.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map that is being filled, with the lines that set its entries. */
final class MapSlot extends LinkedHashMap<String, @Nullable Object> {
  private static final long serialVersionUID = 1L;

  private transient @Nullable Map<String, Site> sites;

  void mark(String key) {
    if (sites == null) {
      sites = new HashMap<>();
    }
    sites.put(key, new Site());
  }

  @Nullable Site site(String key) {
    return sites == null ? null : sites.get(key);
  }

  Map<String, @Nullable Object> freeze() {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>(this);
    for (Map.Entry<String, @Nullable Object> entry : copy.entrySet()) {
      if (entry.getValue() instanceof StructBuilder<?> builder) {
        entry.setValue(builder.build());
      }
    }
    return Collections.unmodifiableMap(copy);
  }
}
