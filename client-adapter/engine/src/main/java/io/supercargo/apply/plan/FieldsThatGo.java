package io.supercargo.apply.plan;

import io.supercargo.model.Secrets;
import io.supercargo.read.JsonTrees;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes fields out of an object that one manager has, that are not sent any more and that nobody
 * else has, as a server does when they are applied no more: fields by name, elements of lists by
 * their keys or values.
 */
final class FieldsThatGo {
  private static final String FIELD = "f:";
  private static final String KEYS = "k:";
  private static final String VALUE = "v:";
  private static final String SELF = ".";

  private FieldsThatGo() {}

  /**
   * Returns an object without what goes.
   *
   * @param names what the manager has, as managedFields write it
   * @param others what each of the others has
   * @param object the object with everything
   * @param sent what is sent
   */
  static Map<String, @Nullable Object> without(
      @Nullable Object names, List<?> others, Map<?, ?> object, @Nullable Object sent) {
    Map<String, @Nullable Object> rest = new LinkedHashMap<>();
    for (Map.Entry<?, ?> field : object.entrySet()) {
      String name = String.valueOf(field.getKey());
      Object named = Secrets.hidesAnnotation(name) ? null : inside(names, FIELD + name);
      Object there = sent instanceof Map<?, ?> map ? map.get(name) : null;
      Place place = new Place(named, inside(others, FIELD + name), field.getValue(), there);
      if (!place.goes()) {
        rest.put(name, place.rest());
      }
    }
    return rest;
  }

  private static List<@Nullable Object> without(
      Object names, List<?> others, List<?> list, @Nullable Object sent) {
    List<@Nullable Object> rest = new ArrayList<>(list.size());
    for (Object element : list) {
      String key = key(names, element);
      Object there = key == null ? null : matching(key, sent);
      Object named = key == null ? null : inside(names, key);
      List<Object> also = key == null ? List.of() : inside(others, key);
      Place place = new Place(named, also, element, there);
      if (!place.goes()) {
        rest.add(place.rest());
      }
    }
    return rest;
  }

  /**
   * One field or element.
   *
   * @param names what the manager has of it, null for nothing
   * @param others what each of the others has, if anything
   */
  private record Place(
      @Nullable Object names, List<Object> others, @Nullable Object value, @Nullable Object sent) {
    boolean goes() {
      if (names == null || sent != null || !others.isEmpty()) {
        return false;
      }
      boolean whole = !hasInner(names) || (names instanceof Map<?, ?> map && map.containsKey(SELF));
      return whole || isEmpty(rest());
    }

    @Nullable Object rest() {
      if (names == null || !hasInner(names)) {
        return value;
      }
      if (value instanceof Map<?, ?> map) {
        return without(names, others, map, sent);
      }
      return value instanceof List<?> list ? without(names, others, list, sent) : value;
    }

    private static boolean isEmpty(@Nullable Object value) {
      return (value instanceof Map<?, ?> map && map.isEmpty())
          || (value instanceof List<?> list && list.isEmpty());
    }
  }

  private static boolean hasInner(Object names) {
    return names instanceof Map<?, ?> map
        && map.keySet().stream().anyMatch(name -> !SELF.equals(name));
  }

  private static @Nullable Object inside(@Nullable Object names, String name) {
    return names instanceof Map<?, ?> map ? map.get(name) : null;
  }

  private static List<Object> inside(List<?> all, String name) {
    List<Object> found = new ArrayList<>();
    for (Object names : all) {
      Object inner = inside(names, name);
      if (inner != null) {
        found.add(inner);
      }
    }
    return found;
  }

  /** Returns the name of an element among names, null if it is not among them. */
  private static @Nullable String key(Object names, @Nullable Object element) {
    if (names instanceof Map<?, ?> map) {
      for (Object each : map.keySet()) {
        String name = String.valueOf(each);
        if (isNamed(name, element)) {
          return name;
        }
      }
    }
    return null;
  }

  private static @Nullable Object matching(String name, @Nullable Object sent) {
    if (sent instanceof List<?> list) {
      for (Object element : list) {
        if (isNamed(name, element)) {
          return element;
        }
      }
    }
    return null;
  }

  private static boolean isNamed(String name, @Nullable Object element) {
    if (name.startsWith(VALUE)) {
      return same(json(name), element);
    }
    if (!name.startsWith(KEYS) || !(element instanceof Map<?, ?> fields)) {
      return false;
    }
    if (json(name) instanceof Map<?, ?> keys) {
      return keys.entrySet().stream()
          .allMatch(key -> same(key.getValue(), valueOf(fields, key.getKey())));
    }
    return false;
  }

  /** Returns the value of a key; the server writes the only one that may be left out. */
  private static @Nullable Object valueOf(Map<?, ?> fields, @Nullable Object key) {
    Object value = fields.get(key);
    return value == null && "protocol".equals(key) ? "TCP" : value;
  }

  private static boolean same(@Nullable Object one, @Nullable Object other) {
    return String.valueOf(one).equals(String.valueOf(other));
  }

  private static @Nullable Object json(String name) {
    String text = "{\"is\":" + name.substring(KEYS.length()) + "}";
    return JsonTrees.readObject("managedFields", text.getBytes(StandardCharsets.UTF_8)).get("is");
  }
}
