package io.supercargo.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A map that is being filled, with the lines that set its entries. */
final class MapSlot extends LinkedHashMap<String, @Nullable Object> {
  private static final long serialVersionUID = 1L;

  private transient @Nullable Map<String, Site> sites;
  // Gives entries when the object is built; those of this map come behind them and win.
  private transient @Nullable Supplier<?> deferred;

  /**
   * Returns the map that a slot holds, or one with what it holds. A supplier gives its entries when
   * the object is built.
   */
  static MapSlot of(@Nullable Object slot) {
    if (slot instanceof MapSlot map) {
      return map;
    }
    MapSlot map = new MapSlot();
    if (slot instanceof Supplier<?> later) {
      map.deferred = later;
    } else if (slot instanceof Map<?, ?> present) {
      for (Map.Entry<?, ?> entry : present.entrySet()) {
        map.put((String) entry.getKey(), entry.getValue());
      }
    }
    return map;
  }

  @Nullable Supplier<?> deferred() {
    return deferred;
  }

  /** Throws if there is an entry of that key, or the supplier would give one now. */
  void requireNew(String key, String field) {
    boolean given =
        deferred != null && deferred.get() instanceof Map<?, ?> map && map.containsKey(key);
    if (given || containsKey(key)) {
      throw DuplicateKeyException.ofMap(field, key, site(key));
    }
  }

  @Nullable Site site(String key) {
    return sites == null ? null : sites.get(key);
  }

  void mark(String key) {
    if (sites == null) {
      sites = new HashMap<>();
    }
    sites.put(key, new Site());
  }

  /** Returns what is set, on top of what the supplier gave. */
  Map<String, @Nullable Object> freeze(@Nullable Object given) {
    Map<String, @Nullable Object> all = this;
    if (given instanceof Map<?, ?> map) {
      all = of(map);
      all.putAll(this);
    }
    List<@Nullable Object> table = new ArrayList<>(2 * all.size());
    for (Map.Entry<String, @Nullable Object> entry : all.entrySet()) {
      Object value = entry.getValue();
      table.add(entry.getKey());
      table.add(value instanceof StructBuilder<?> builder ? builder.build() : value);
    }
    return new FrozenMap(table);
  }
}
