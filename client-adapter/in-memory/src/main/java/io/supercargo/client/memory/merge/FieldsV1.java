package io.supercargo.client.memory.merge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Sets of fields in the format of {@code metadata.managedFields}. */
public final class FieldsV1 {
  private static final String SELF = ".";

  private FieldsV1() {}

  /** Returns the tree of a set. */
  public static Map<String, @Nullable Object> encode(FieldSet set) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    TreeSet<Element> steps = new TreeSet<>(set.members());
    steps.addAll(set.children().keySet());
    for (Element step : steps) {
      FieldSet after = set.after(step);
      if (after == null) {
        if (set.has(step)) {
          tree.put(step.text(), new LinkedHashMap<String, @Nullable Object>());
        }
        continue;
      }
      Map<String, @Nullable Object> child = new LinkedHashMap<>();
      if (set.has(step)) {
        child.put(SELF, new LinkedHashMap<String, @Nullable Object>());
      }
      child.putAll(encode(after));
      tree.put(step.text(), child);
    }
    return tree;
  }

  /**
   * Returns the set that a tree stands for.
   *
   * @throws IllegalArgumentException if a key is no step
   */
  public static FieldSet decode(Map<?, ?> tree) {
    FieldSet set = new FieldSet();
    decode(tree, set);
    return set;
  }

  private static void decode(Map<?, ?> tree, FieldSet into) {
    for (Map.Entry<?, ?> entry : tree.entrySet()) {
      String key = String.valueOf(entry.getKey());
      if (key.equals(SELF) || !(entry.getValue() instanceof Map<?, ?> child)) {
        continue;
      }
      Element step = StepText.parse(key);
      if (child.isEmpty() || child.containsKey(SELF)) {
        into.add(step);
      }
      if (!child.isEmpty()) {
        decode(child, into.descend(step));
      }
    }
  }
}
