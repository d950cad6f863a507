package io.supercargo.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares lists: by keys, as sets, or by position. */
final class ListComparison {
  private final Comparison comparison;

  ListComparison(Comparison comparison) {
    this.comparison = comparison;
  }

  void compare(
      String path, List<?> before, List<?> after, List<String> keys, boolean set, boolean secret) {
    Map<String, Object> one = set ? asSet(before) : byKeys(before, keys);
    Map<String, Object> two = set ? asSet(after) : byKeys(after, keys);
    if (one == null || two == null) {
      byPosition(path, before, after, secret);
      return;
    }
    elements(path, one, two, secret);
    if (!set) {
      order(path, one, two);
    }
  }

  private static Map<String, Object> asSet(List<?> list) {
    Map<String, Object> set = new LinkedHashMap<>();
    for (Object element : list) {
      set.put(String.valueOf(element), element);
    }
    return set;
  }

  /** Returns the elements by their keys; null if they have none or two have the same. */
  private static @Nullable Map<String, Object> byKeys(List<?> list, List<String> keys) {
    if (keys.isEmpty()) {
      return null;
    }
    Map<String, Object> result = new LinkedHashMap<>();
    for (Object element : list) {
      String key = key(element, keys);
      if (key == null || result.put(key, element) != null) {
        return null;
      }
    }
    return result;
  }

  private static @Nullable String key(@Nullable Object element, List<String> keys) {
    ObjectView view = ObjectView.of(element);
    if (view == null) {
      return null;
    }
    StringBuilder out = new StringBuilder();
    for (String key : keys) {
      Object value = view.value(key);
      if (value == null && key.equals("protocol")) {
        // Part of the keys of ports; the server's default.
        value = "TCP";
      }
      if (value == null) {
        return null;
      }
      out.append(out.length() == 0 ? "" : ",").append(key).append('=').append(value);
    }
    return out.toString();
  }

  private void elements(
      String path, Map<String, Object> before, Map<String, Object> after, boolean secret) {
    for (Map.Entry<String, Object> entry : before.entrySet()) {
      String place = path + "[" + entry.getKey() + "]";
      Object two = after.get(entry.getKey());
      if (two == null) {
        comparison.report(Change.Kind.REMOVED, place, entry.getValue(), null, secret);
      } else {
        comparison.compare(place, entry.getValue(), two, secret);
      }
    }
    for (Map.Entry<String, Object> entry : after.entrySet()) {
      if (!before.containsKey(entry.getKey())) {
        String place = path + "[" + entry.getKey() + "]";
        comparison.report(Change.Kind.ADDED, place, null, entry.getValue(), secret);
      }
    }
  }

  private void order(String path, Map<String, Object> before, Map<String, Object> after) {
    List<String> one = new ArrayList<>(before.keySet());
    one.retainAll(after.keySet());
    List<String> two = new ArrayList<>(after.keySet());
    two.retainAll(before.keySet());
    if (!one.equals(two)) {
      comparison.report(Change.Kind.REORDERED, path, one, two, false);
    }
  }

  void byPosition(String path, List<?> before, List<?> after, boolean secret) {
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      String place = path + "[" + i + "]";
      if (i >= after.size()) {
        comparison.report(Change.Kind.REMOVED, place, before.get(i), null, secret);
      } else if (i >= before.size()) {
        comparison.report(Change.Kind.ADDED, place, null, after.get(i), secret);
      } else {
        comparison.compare(place, before.get(i), after.get(i), secret);
      }
    }
  }
}
