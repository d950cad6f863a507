package io.supercargo.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map that is being filled, with the lines that set its entries. */
final class MapSlot extends LinkedHashMap<String, Object> {
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

  Map<String, Object> freeze() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(this));
  }
}
