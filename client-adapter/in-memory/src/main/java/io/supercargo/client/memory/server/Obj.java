package io.supercargo.client.memory.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks into trees and makes changed copies of them. */
public final class Obj {
  private Obj() {}

  /** Returns what is at a path of fields, null if there is nothing. */
  public static @Nullable Object at(@Nullable Object tree, String... path) {
    Object value = tree;
    for (String field : path) {
      value = value instanceof Map<?, ?> map ? map.get(field) : null;
    }
    return value;
  }

  /** Returns the text at a path, empty if there is none. */
  public static String text(@Nullable Object tree, String... path) {
    return at(tree, path) instanceof String text ? text : "";
  }

  /** Returns the number at a path, or what it is without one. */
  public static long number(@Nullable Object tree, long otherwise, String... path) {
    return at(tree, path) instanceof Number number ? number.longValue() : otherwise;
  }

  /** Returns the map at a path, empty if there is none. */
  @SuppressWarnings("unchecked") // trees have no other keys
  public static Map<String, @Nullable Object> map(@Nullable Object tree, String... path) {
    return at(tree, path) instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
  }

  /** Returns the list at a path, empty if there is none. */
  public static List<?> list(@Nullable Object tree, String... path) {
    return at(tree, path) instanceof List<?> list ? list : List.of();
  }

  /** Returns a copy with something at a path; null removes what is there. */
  public static Map<String, @Nullable Object> with(
      Map<String, @Nullable Object> tree, @Nullable Object value, String... path) {
    return with(tree, value, path, 0);
  }

  private static Map<String, @Nullable Object> with(
      Map<String, @Nullable Object> tree, @Nullable Object value, String[] path, int at) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>(tree);
    if (at < path.length - 1) {
      copy.put(path[at], with(map(tree, path[at]), value, path, at + 1));
    } else if (value == null) {
      copy.remove(path[at]);
    } else {
      copy.put(path[at], value);
    }
    return copy;
  }

  /** Returns an ordered map of names and values in turn. */
  public static Map<String, @Nullable Object> of(@Nullable Object... namesAndValues) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return map;
  }
}
