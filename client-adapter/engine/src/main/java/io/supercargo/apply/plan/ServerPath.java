package io.supercargo.apply.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Removes fields that a server names in conflicts: {@code .spec.replicas}, {@code
 * .metadata.labels.example.com/tier}, {@code .spec.containers[name="web"].image}, {@code
 * .metadata.finalizers[="keep"]}. Names may have dots in them, so the tree decides where one ends.
 */
final class ServerPath {
  private final String path;
  private int at;

  private ServerPath(String path) {
    this.path = path;
  }

  /** Returns the tree without a field; the tree itself if it has no such field. */
  static Map<String, @Nullable Object> remove(Map<String, @Nullable Object> tree, String path) {
    return new ServerPath(path).from(tree);
  }

  private Map<String, @Nullable Object> from(Map<?, ?> map) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    String name = nextName(map);
    int after = at;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      String key = String.valueOf(entry.getKey());
      if (!key.equals(name)) {
        copy.put(key, entry.getValue());
      } else if (after < path.length()) {
        copy.put(key, inside(entry.getValue()));
      }
    }
    return copy;
  }

  /** Returns the longest key that the rest of the path may begin with, null if there is none. */
  private @Nullable String nextName(Map<?, ?> map) {
    String longest = null;
    for (Object each : map.keySet()) {
      String key = String.valueOf(each);
      if (path.startsWith("." + key, at)
          && isEnd(at + 1 + key.length())
          && (longest == null || key.length() > longest.length())) {
        longest = key;
      }
    }
    at += longest == null ? 0 : longest.length() + 1;
    return longest;
  }

  private boolean isEnd(int index) {
    return index == path.length() || path.charAt(index) == '.' || path.charAt(index) == '[';
  }

  private @Nullable Object inside(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return from(map);
    }
    return value instanceof List<?> list && path.startsWith("[", at) ? from(list) : value;
  }

  private List<@Nullable Object> from(List<?> list) {
    int close = closing();
    List<String> keys = keys(path.substring(at + 1, close));
    at = close + 1;
    List<@Nullable Object> copy = new ArrayList<>(list.size());
    for (Object element : list) {
      if (!matches(element, keys)) {
        copy.add(element);
      } else if (at < path.length()) {
        copy.add(inside(element));
      }
    }
    return copy;
  }

  /** Returns where the bracket closes; brackets in quotes do not count. */
  private int closing() {
    boolean quoted = false;
    for (int i = at + 1; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ']' && !quoted) {
        return i;
      }
    }
    return path.length() - 1;
  }

  private static List<String> keys(String bracket) {
    List<String> keys = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < bracket.length(); i++) {
      char c = bracket.charAt(i);
      quoted ^= c == '"';
      if (c == ',' && !quoted) {
        keys.add(bracket.substring(start, i));
        start = i + 1;
      }
    }
    keys.add(bracket.substring(start));
    return keys;
  }

  private static boolean matches(@Nullable Object element, List<String> keys) {
    for (String key : keys) {
      int equals = key.indexOf('=');
      if (equals < 0) {
        return false;
      }
      Object value = equals == 0 ? element : field(element, key.substring(0, equals));
      if (!key.substring(equals + 1).equals(text(value))) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Object field(@Nullable Object element, String name) {
    return element instanceof Map<?, ?> map ? map.get(name) : null;
  }

  private static String text(@Nullable Object value) {
    return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
  }
}
