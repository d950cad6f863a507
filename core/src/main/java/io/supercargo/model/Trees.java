package io.supercargo.model;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Trees: what stands where Kubernetes allows anything. A tree is null, a string, a boolean, a
 * number, a list of trees or an ordered map from strings to trees.
 */
public final class Trees {
  private static final int DEEPEST = 1000;

  private Trees() {}

  /**
   * Returns an unmodifiable deep copy of a tree. Integers of any size become Long, or BigInteger
   * beyond 64 bits; Float becomes Double.
   *
   * @throws IllegalArgumentException if something in it is no tree, naming it, or if it is deeper
   *     than 1,000 levels, as one that contains itself is
   */
  public static @Nullable Object copy(@Nullable Object tree) {
    return tree == null ? null : copyValue(tree);
  }

  /** As {@link #copy}, for a map. */
  public static Map<String, @Nullable Object> copyMap(Map<?, ?> map) {
    return copyMap(map, DEEPEST);
  }

  static Object copyValue(Object tree) {
    return copy(tree, DEEPEST);
  }

  private static Object copy(Object tree, int levels) {
    if (tree instanceof Map<?, ?> map) {
      return copyMap(map, levels);
    }
    if (tree instanceof List<?> list) {
      return copyList(list, levels);
    }
    return tree instanceof String || tree instanceof Boolean ? tree : number(tree);
  }

  private static Object number(Object tree) {
    if (tree instanceof Long) {
      return tree;
    }
    if (tree instanceof BigInteger integer) {
      return integer.bitLength() < Long.SIZE ? (Object) integer.longValue() : integer;
    }
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

  private static Map<String, @Nullable Object> copyMap(Map<?, ?> map, int levels) {
    List<@Nullable Object> copy = new ArrayList<>(map.size() * 2);
    for (Map.Entry<?, ?> entry : FrozenMap.distinct(map)) {
      if (!(entry.getKey() instanceof String key)) {
        throw Arguments.failure("the key " + entry.getKey() + " of a tree is no text");
      }
      copy.add(key);
      copy.add(element(entry.getValue(), levels));
    }
    return new FrozenMap(copy);
  }

  private static List<@Nullable Object> copyList(List<?> list, int levels) {
    List<@Nullable Object> copy = new ArrayList<>(list.size());
    for (Object element : list) {
      copy.add(element(element, levels));
    }
    return FrozenList.of(copy);
  }

  private static @Nullable Object element(@Nullable Object element, int levels) {
    if (levels == 0) {
      throw Arguments.failure("a tree is deeper than " + DEEPEST + " levels");
    }
    return element == null ? null : copy(element, levels - 1);
  }
}
