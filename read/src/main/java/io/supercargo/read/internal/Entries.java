package io.supercargo.read.internal;

import io.supercargo.read.internal.yaml.Scalars;
import io.supercargo.read.internal.yaml.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries of a mapping that has a merge key, as go-yaml merges them: the later one wins. */
final class Entries {
  /** A key and its value, as nodes. */
  record Entry(String name, int key, int value) {}

  private final Tree tree;
  private final Scalars scalars;
  private final Problems problems;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  Entries(Tree tree, Scalars scalars, Problems problems) {
    this.tree = tree;
    this.scalars = scalars;
    this.problems = problems;
  }

  static boolean hasMerge(Tree tree, int mapping) {
    int key = mapping + 1;
    for (int i = tree.children(mapping); i > 0; i -= 2) {
      if (Scalars.isMerge(tree, key)) {
        return true;
      }
      key = tree.next(tree.next(key));
    }
    return false;
  }

  /** All entries, merged ones at the place of the merge key. */
  Iterable<Entry> of(int mapping) {
    collect(mapping);
    return entries.values();
  }

  private void collect(int mapping) {
    int key = mapping + 1;
    for (int i = tree.children(mapping); i > 0; i -= 2) {
      int value = tree.next(key);
      if (Scalars.isMerge(tree, key)) {
        merge(value);
      } else {
        put(key, value);
      }
      key = tree.next(value);
    }
  }

  private void put(int key, int value) {
    String name = Keys.name(tree, key, scalars, problems);
    if (name == null) {
      return;
    }
    if (entries.containsKey(name)) {
      problems.path.pushField(name);
      problems.add(
          Fault.DUPLICATE_FIELD,
          tree,
          key,
          "each name once, merged ones too",
          Found.quote(name) + " a second time",
          "leave the merged field out: kubectl takes the later one, the API server refuses both");
      problems.path.pop();
    }
    entries.put(name, new Entry(name, key, value));
  }

  private void merge(int value) {
    int target = Keys.follow(tree, value);
    if (tree.kind(target) == Tree.MAPPING) {
      collect(target);
      return;
    }
    List<Integer> mappings = tree.kind(value) == Tree.SEQUENCE ? mappings(value) : null;
    if (mappings == null) {
      problems.add(Fault.VALUE, tree, value, "a mapping or a list of mappings to merge", "", "");
      return;
    }
    for (int i = mappings.size() - 1; i >= 0; i--) {
      collect(mappings.get(i));
    }
  }

  private @Nullable List<Integer> mappings(int sequence) {
    List<Integer> result = new ArrayList<>();
    int child = sequence + 1;
    for (int i = tree.children(sequence); i > 0; i--) {
      int target = Keys.follow(tree, child);
      if (tree.kind(target) != Tree.MAPPING) {
        return null;
      }
      result.add(target);
      child = tree.next(child);
    }
    return result;
  }
}
