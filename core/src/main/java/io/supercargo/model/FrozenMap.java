package io.supercargo.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable map that keeps its order. Maps in manifests are small, and gone through far more
 * often than asked for a key, so keys and values stand in turn in one array.
 */
final class FrozenMap extends AbstractMap<String, @Nullable Object> {
  /** Up to so many keys are compared one after the other. */
  private static final int FEW = 8;

  private final @Nullable Object[] table;
  // Where the keys stand by their hashes, plus one; at least two places for each.
  private final int @Nullable [] places;

  /** Makes a map of keys, none twice, each before its value. */
  FrozenMap(List<@Nullable Object> keysAndValues) {
    this.table = keysAndValues.toArray();
    this.places = size() > FEW ? places(table) : null;
  }

  /** Makes a copy. */
  static Map<String, @Nullable Object> of(Map<String, @Nullable Object> map) {
    List<@Nullable Object> table = new ArrayList<>(2 * map.size());
    for (Map.Entry<String, @Nullable Object> entry : map.entrySet()) {
      table.add(entry.getKey());
      table.add(entry.getValue());
    }
    return new FrozenMap(table);
  }

  /** Returns the entries of anybody's map, none with the key of another. */
  static Set<? extends Map.Entry<?, ?>> distinct(Map<?, ?> map) {
    return (map instanceof IdentityHashMap ? new LinkedHashMap<Object, Object>(map) : map)
        .entrySet();
  }

  private static int[] places(@Nullable Object[] table) {
    int[] places = new int[2 * Integer.highestOneBit(table.length)];
    for (int i = 0; i < table.length; i += 2) {
      places[place(places, table, table[i])] = i + 1;
    }
    return places;
  }

  /** Returns where the key is, or would be. */
  private static int place(int[] places, @Nullable Object[] table, @Nullable Object key) {
    int hash = key == null ? 0 : key.hashCode();
    int place = hash ^ hash >>> 16;
    while (true) {
      place &= places.length - 1;
      if (places[place] == 0 || Objects.equals(table[places[place] - 1], key)) {
        return place;
      }
      place++;
    }
  }

  /** Returns where the value of a key stands in the table, or -1. */
  private int find(@Nullable Object key) {
    if (places != null) {
      int found = places[place(places, table, key)];
      return found == 0 ? -1 : found;
    }
    for (int i = 0; i < table.length; i += 2) {
      if (key != null && key.equals(table[i])) {
        return i + 1;
      }
    }
    return -1;
  }

  @Override
  public int size() {
    return table.length / 2;
  }

  @Override
  public boolean isEmpty() {
    return table.length == 0;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return find(key) >= 0;
  }

  @Override
  public @Nullable Object get(@Nullable Object key) {
    int at = find(key);
    return at < 0 ? null : table[at];
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super @Nullable Object> action) {
    for (int i = 0; i < table.length; i += 2) {
      action.accept((String) table[i], table[i + 1]);
    }
  }

  @Override
  public Set<Map.Entry<String, @Nullable Object>> entrySet() {
    return new Entries(table);
  }

  private static final class Entries extends AbstractSet<Map.Entry<String, @Nullable Object>> {
    private final @Nullable Object[] table;

    Entries(@Nullable Object[] table) {
      this.table = table;
    }

    @Override
    public int size() {
      return table.length / 2;
    }

    /** Spares a class of its own, which would cost each start of a JVM more than this. */
    @Override
    public Iterator<Map.Entry<String, @Nullable Object>> iterator() {
      List<Map.Entry<String, @Nullable Object>> entries = new ArrayList<>(size());
      for (int i = 0; i < table.length; i += 2) {
        entries.add(
            new SimpleImmutableEntry<String, @Nullable Object>((String) table[i], table[i + 1]));
      }
      return Collections.unmodifiableList(entries).iterator();
    }
  }
}
