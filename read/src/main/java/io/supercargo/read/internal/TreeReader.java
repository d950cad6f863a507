package io.supercargo.read.internal;

import io.supercargo.read.internal.yaml.Scalars;
import io.supercargo.read.internal.yaml.Tree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what the model has no types for into trees of maps, lists and scalars. */
final class TreeReader {
  private final Tree tree;
  private final Scalars scalars;
  private final Problems problems;
  private final ScalarReader scalarReader;

  TreeReader(Tree tree, Scalars scalars, Problems problems, ScalarReader scalarReader) {
    this.tree = tree;
    this.scalars = scalars;
    this.problems = problems;
    this.scalarReader = scalarReader;
  }

  @Nullable Object read(int start) {
    int node = Keys.follow(tree, start);
    switch (tree.kind(node)) {
      case Tree.MAPPING:
        return map(node);
      case Tree.SEQUENCE:
        return list(node);
      default:
        return scalar(node);
    }
  }

  Map<String, @Nullable Object> map(int node) {
    int count = tree.children(node) / 2;
    Map<String, @Nullable Object> map = new LinkedHashMap<>(count + count / 2 + 1);
    if (tree.hasMerges() && Entries.hasMerge(tree, node)) {
      for (Entries.Entry entry : new Entries(tree, scalars, problems).of(node)) {
        put(map, entry.name(), entry.key(), entry.value());
      }
      return Collections.unmodifiableMap(map);
    }
    int key = node + 1;
    for (int i = 0; i < count; i++) {
      int value = tree.next(key);
      String name = Keys.name(tree, key, scalars, problems);
      if (name != null) {
        put(map, name, key, value);
      }
      key = tree.next(value);
    }
    return Collections.unmodifiableMap(map);
  }

  private void put(Map<String, @Nullable Object> map, String name, int key, int value) {
    problems.path.pushField(name);
    if (map.containsKey(name)) {
      problems.forgetHere();
      problems.duplicate(tree, key, name);
    }
    map.put(name, read(value));
    problems.path.pop();
  }

  private List<@Nullable Object> list(int node) {
    int count = tree.children(node);
    List<@Nullable Object> list = new ArrayList<>(count);
    int child = node + 1;
    for (int i = 0; i < count; i++) {
      problems.path.pushIndex(i);
      list.add(read(child));
      problems.path.pop();
      child = tree.next(child);
    }
    return Collections.unmodifiableList(list);
  }

  private @Nullable Object scalar(int node) {
    Object value = FreeScalars.read(tree, node, scalars);
    if (value != FreeScalars.NO_VALUE) {
      return value;
    }
    int type = scalars.resolve(tree, node);
    return scalarReader.wrong(Fault.VALUE, node, type, "a finite number", "put it in quotes");
  }
}
