package io.supercargo.read.internal;

import io.supercargo.read.internal.yaml.Scalars;
import io.supercargo.read.internal.yaml.Tree;
import org.jspecify.annotations.Nullable;

/** The fields of a document that say what it is, as nodes; -1 for those that are missing. */
final class Header {
  private static final int MISSING = -1;

  private int apiVersion = MISSING;
  private int kind = MISSING;
  private int items = MISSING;

  /** Nodes of names that differ in case only, which the server takes where it looks at the kind. */
  private int likeApiVersion = MISSING;

  private int likeKind = MISSING;

  static Header of(Tree tree, int root, Scalars scalars) {
    Header header = new Header();
    if (tree.hasMerges() && Entries.hasMerge(tree, root)) {
      Problems unseen = new Problems(0);
      for (Entries.Entry entry : new Entries(tree, scalars, unseen).of(root)) {
        header.note(entry.name(), Keys.follow(tree, entry.value()));
      }
      return header;
    }
    int key = root + 1;
    for (int i = tree.children(root); i > 0; i -= 2) {
      int value = tree.next(key);
      int target = Keys.follow(tree, key);
      String name = tree.isScalar(target) ? scalars.key(tree, target) : null;
      if (name != null) {
        header.note(name, Keys.follow(tree, value));
      }
      key = tree.next(value);
    }
    return header;
  }

  private void note(String name, int value) {
    switch (name) {
      case "apiVersion":
        apiVersion = value;
        break;
      case "kind":
        kind = value;
        break;
      case "items":
        items = value;
        break;
      default:
        noteSimilar(name, value);
    }
  }

  private void noteSimilar(String name, int value) {
    if (name.equalsIgnoreCase("apiVersion")) {
      likeApiVersion = value;
    } else if (name.equalsIgnoreCase("kind")) {
      likeKind = value;
    }
  }

  int apiVersion() {
    return apiVersion != MISSING ? apiVersion : likeApiVersion;
  }

  int kind() {
    return kind != MISSING ? kind : likeKind;
  }

  /** The elements of a list of resources, or -1 for what is none or has none. */
  int items(Tree tree, Scalars scalars) {
    String name = text(tree, kind, scalars);
    boolean list = name != null && name.endsWith("List") && items != MISSING;
    return list && tree.kind(items) == Tree.SEQUENCE ? items : MISSING;
  }

  static @Nullable String text(Tree tree, int node, Scalars scalars) {
    boolean text =
        node != MISSING && tree.isScalar(node) && scalars.resolve(tree, node) == Scalars.TEXT;
    return text ? scalars.text(tree, node) : null;
  }
}
