package io.supercargo.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A map that is being filled, with the lines that set its entries. */
final class MapSlot extends LinkedHashMap<String, @Nullable Object> {
  private static final long serialVersionUID = 1L;

  private transient @Nullable Map<String, Site> sites;
  // Gives entries when the object is built; those of this map come behind them and win.
  private transient @Nullable Supplier<?> deferred;

  /** Makes a map to which a supplier gives entries when the object is built. */
  static MapSlot onTopOf(Supplier<?> deferred) {
    MapSlot map = new MapSlot();
    map.deferred = deferred;
    return map;
  }

  @Nullable Supplier<?> deferred() {
    return deferred;
  }

  /** Returns whether there is an entry of that key, or the supplier would give one now. */
  boolean has(String key) {
    return containsKey(key)
        || (deferred != null && deferred.get() instanceof Map<?, ?> map && map.containsKey(key));
  }

  void mark(String key) {
    if (sites == null) {
      sites = new HashMap<>();
    }
    sites.put(key, new Site());
  }

  @Nullable Site site(String key) {
    return sites == null ? null : sites.get(key);
  }

  /** Returns what is set, on top of what the supplier gave. */
  Map<String, @Nullable Object> freeze(@Nullable Object given) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    if (given instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        copy.put((String) entry.getKey(), entry.getValue());
      }
    }
    copy.putAll(this);
    for (Map.Entry<String, @Nullable Object> entry : copy.entrySet()) {
      if (entry.getValue() instanceof StructBuilder<?> builder) {
        entry.setValue(builder.build());
      }
    }
    return Collections.unmodifiableMap(copy);
  }
}
