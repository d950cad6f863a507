package io.supercargo.read.internal;

import io.supercargo.read.internal.yaml.Scalars;
import io.supercargo.read.internal.yaml.Tree;
import org.jspecify.annotations.Nullable;

/** The names that the keys of a mapping become. */
final class Keys {
  private Keys() {}

  /** The node that a node stands for. */
  static int follow(Tree tree, int node) {
    int target = node;
    while (tree.kind(target) == Tree.ALIAS) {
      target = tree.target(target);
    }
    return target;
  }

  /** The name of a key; null, with a problem added, for what can be none. */
  static @Nullable String name(Tree tree, int node, Scalars scalars, Problems problems) {
    int key = follow(tree, node);
    String name = tree.isScalar(key) ? scalars.key(tree, key) : null;
    if (name == null) {
      String was = Found.describe(tree, key, scalars, problems.secret);
      problems.add(Fault.VALUE, tree, node, "a key that is a text", was, "quote the key");
    }
    return name;
  }
}
