package io.supercargo.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes trees at paths such as {@code spec.ports[0].port} and {@code metadata.labels[a.b/c]}. The
 * index one behind the end appends; null removes. {@code {a text of bytes: 5}} stands for a text of
 * that length.
 */
final class Edits {
  private Edits() {}

  static Map<String, Object> apply(Map<String, Object> base, Map<String, Object> changes) {
    Map<String, Object> copy = map(copy(base));
    changes.forEach((path, value) -> set(copy, steps(path), value));
    return copy;
  }

  static List<Object> steps(String path) {
    List<Object> steps = new ArrayList<>();
    int at = 0;
    while (at < path.length()) {
      if (path.charAt(at) == '[') {
        int end = path.indexOf(']', at);
        String key = path.substring(at + 1, end);
        steps.add(key.matches("[0-9]+") ? (Object) Integer.valueOf(key) : key);
        at = end + 1;
      } else {
        int start = path.charAt(at) == '.' ? at + 1 : at;
        int end = start;
        while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
          end++;
        }
        steps.add(path.substring(start, end));
        at = end;
      }
    }
    return steps;
  }

  private static void set(Object tree, List<Object> steps, Object value) {
    Object step = steps.get(0);
    if (steps.size() == 1) {
      put(tree, step, copy(value));
      return;
    }
    Object next = get(tree, step);
    if (next == null) {
      next = steps.get(1) instanceof Integer ? new ArrayList<>() : new LinkedHashMap<>();
      put(tree, step, next);
    }
    set(next, steps.subList(1, steps.size()), value);
  }

  private static Object get(Object tree, Object step) {
    if (step instanceof Integer index) {
      List<Object> list = list(tree);
      return index < list.size() ? list.get(index) : null;
    }
    return map(tree).get(step);
  }

  private static void put(Object tree, Object step, Object value) {
    if (step instanceof Integer index) {
      List<Object> list = list(tree);
      if (value == null) {
        list.remove((int) index);
      } else if (index == list.size()) {
        list.add(value);
      } else {
        list.set(index, value);
      }
    } else if (value == null) {
      map(tree).remove(step);
    } else {
      map(tree).put((String) step, value);
    }
  }

  private static Object copy(Object value) {
    if (value instanceof Map<?, ?> map && map.get("a text of bytes") instanceof Integer length) {
      return "x".repeat(length);
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((k, v) -> copy.put(k, copy(v)));
      return copy;
    }
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(e -> copy.add(copy(e)));
      return copy;
    }
    return value;
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object tree) {
    return (Map<String, Object>) tree;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Object tree) {
    return (List<Object>) tree;
  }
}
