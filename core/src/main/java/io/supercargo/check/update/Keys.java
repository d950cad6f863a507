package io.supercargo.check.update;

import io.supercargo.model.Schema;
import io.supercargo.model.Struct;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys by which server-side apply tells the elements of a list apart. */
final class Keys {
  private Keys() {}

  /** Returns a text that is the same for elements with the same keys. */
  static String of(Schema schema, int list, Object element) {
    if (!(element instanceof Struct struct)) {
      return element.toString();
    }
    StringBuilder out = new StringBuilder();
    for (String key : schema.listKeys(list)) {
      out.append(key);
      // One that is written as null is another key than any, until it is stored.
      if (!struct.isNull(struct.schema().indexOf(key))) {
        Object shown = value(struct, key);
        out.append('=').append(shown == null ? "" : shown);
      }
      out.append('\n');
    }
    return out.toString();
  }

  /** Returns a key of an element; null if it does not have it. */
  static @Nullable Object value(Struct element, String key) {
    Object value = element.value(key);
    // The one default that keys have: ports are TCP.
    return value == null && key.equals("protocol") ? "TCP" : value;
  }

  /** Returns the elements of a list by their keys, in their order. */
  static Map<String, Object> index(Schema schema, int field, @Nullable Object list) {
    Map<String, Object> result = new LinkedHashMap<>();
    if (list instanceof List<?> elements) {
      for (Object element : elements) {
        result.put(of(schema, field, element), element);
      }
    }
    return result;
  }

  /**
   * Returns the keys of two lists in the order in which server-side apply merges them: that of the
   * wanted list, and what only the held one has where it is there.
   */
  static Set<String> merge(Set<String> held, Set<String> wanted) {
    List<String> left = new ArrayList<>(held);
    List<String> right = new ArrayList<>(wanted);
    Set<String> result = new LinkedHashSet<>();
    int l = 0;
    for (int r = 0; l < left.size() || r < right.size(); ) {
      String key = l < left.size() ? left.get(l) : null;
      if (key != null && !wanted.contains(key)) {
        result.add(key);
        l++;
      } else if (key != null && (result.contains(key) || !key.equals(next(right, r, held)))) {
        l++;
      } else {
        result.add(right.get(r));
        r++;
      }
    }
    return result;
  }

  private static @Nullable String next(List<String> wanted, int from, Set<String> held) {
    for (int i = from; i < wanted.size(); i++) {
      if (held.contains(wanted.get(i))) {
        return wanted.get(i);
      }
    }
    return null;
  }
}
