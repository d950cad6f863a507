package io.supercargo.model;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Trees: what stands where Kubernetes allows anything. A tree is null, a string, a boolean, a
 * number, a list of trees or an ordered map from strings to trees.
 */
public final class Trees {
  private Trees() {}

  /**
   * Returns an unmodifiable deep copy of a tree. Integers of any size become Long, or BigInteger
   * beyond 64 bits; Float becomes Double.
   *
   * @throws IllegalArgumentException if something in it is no tree, naming the place in it
   */
  public static @Nullable Object copy(@Nullable Object tree) {
    if (tree == null
        || tree instanceof String
        || tree instanceof Boolean
        || tree instanceof Long
        || tree instanceof BigInteger) {
      return tree;
    }
    if (tree instanceof Map<?, ?> map) {
      return copyMap(map);
    }
    if (tree instanceof List<?> list) {
      return copyList(list);
    }
    return number(tree);
  }

  private static Object number(Object tree) {
    if (tree instanceof Integer || tree instanceof Short || tree instanceof Byte) {
      return ((Number) tree).longValue();
    }
    if (tree instanceof Double || tree instanceof Float) {
      double value = ((Number) tree).doubleValue();
      if (Double.isNaN(value) || Double.isInfinite(value)) {
        throw Arguments.failure("JSON has no number " + value);
      }
      return value;
    }
    throw Arguments.failure(
        "a "
            + tree.getClass().getSimpleName()
            + " is no tree value: use maps, lists, strings, booleans, numbers or null");
  }

  /** As {@link #copy}, for a map. */
  public static Map<String, @Nullable Object> copyMap(Map<?, ?> map) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>(map.size() * 2);
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!(entry.getKey() instanceof String key)) {
        throw Arguments.failure("the key " + entry.getKey() + " of a tree is no text");
      }
      copy.put(key, copy(entry.getValue()));
    }
    return Collections.unmodifiableMap(copy);
  }

  private static List<@Nullable Object> copyList(List<?> list) {
    List<@Nullable Object> copy = new ArrayList<>(list.size());
    for (Object element : list) {
      copy.add(copy(element));
    }
    return Collections.unmodifiableList(copy);
  }
}
