package io.supercargo.read.internal;

import io.supercargo.read.internal.yaml.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Where the fields of one resource stand in its file. Kept in flat arrays, one entry a node, that
 * are searched only when somebody asks.
 */
public final class Positions {
  private static final int OUTSIDE = Integer.MIN_VALUE;

  private final int[] lines;
  private final char[] columns;
  private final int[] nexts;

  /** The name of a node that is a key of a mapping; null for all others. */
  private final @Nullable String[] names;

  private Positions(int size) {
    lines = new int[size];
    columns = new char[size];
    nexts = new int[size];
    names = new @Nullable String[size];
  }

  static Positions of(Tree tree, int root) {
    int start = Keys.follow(tree, root);
    Positions positions = new Positions(tree.next(start) - start);
    positions.fill(tree, start);
    return positions;
  }

  private void fill(Tree tree, int start) {
    for (int i = 0; i < lines.length; i++) {
      int node = start + i;
      lines[i] = tree.line(node);
      columns[i] = (char) Math.min(tree.column(node), Character.MAX_VALUE);
      int kind = tree.kind(node);
      nexts[i] = kind == Tree.ALIAS ? alias(tree.target(node) - start) : tree.next(node) - start;
      if (kind == Tree.MAPPING) {
        names(tree, node, start);
      }
    }
  }

  private void names(Tree tree, int mapping, int start) {
    int key = mapping + 1;
    for (int i = tree.children(mapping); i > 0; i -= 2) {
      if (tree.isScalar(key)) {
        names[key - start] = tree.symbol(key);
      }
      key = tree.next(tree.next(key));
    }
  }

  private int alias(int target) {
    return target >= 0 && target < lines.length ? -1 - target : OUTSIDE;
  }

  /**
   * Where a field stands, or the nearest thing around it that is written.
   *
   * @param path as rules write it: {@code spec.containers[0].env[1].name}
   * @return the line in the upper half, the column in the lower, both counted from 1
   */
  public long find(String path) {
    int node = 0;
    int at = 0;
    while (at < path.length()) {
      int parent = follow(names[node] == null ? node : node + 1);
      int child = parent < 0 ? -1 : child(parent, path, at);
      if (child < 0) {
        break;
      }
      node = child;
      at = segmentEnd(path, at, names[child]);
    }
    return (long) lines[node] << 32 | columns[node];
  }

  private int follow(int node) {
    int target = node;
    while (target >= 0 && nexts[target] < 0) {
      target = nexts[target] == OUTSIDE ? -1 : -1 - nexts[target];
    }
    return target;
  }

  private int child(int parent, String path, int at) {
    boolean bracket = path.charAt(at) == '[';
    int child = parent + 1;
    for (int i = 0; child < nexts[parent]; i++) {
      String name = names[child];
      int value = name == null ? child : child + 1;
      if (name == null ? bracket && isIndex(path, at, i) : isName(path, at, name)) {
        return child;
      }
      child = nexts[value] < 0 ? value + 1 : nexts[value];
    }
    return -1;
  }

  private static boolean isIndex(String path, int at, int index) {
    return path.startsWith(index + "]", at + 1);
  }

  private static boolean isName(String path, int at, String name) {
    int from = path.charAt(at) == '[' || path.charAt(at) == '.' ? at + 1 : at;
    int end = from + name.length();
    if (!path.startsWith(name, from)) {
      return false;
    }
    char next = end == path.length() ? '.' : path.charAt(end);
    return path.charAt(at) == '[' ? next == ']' : next == '.' || next == '[';
  }

  private static int segmentEnd(String path, int at, @Nullable String name) {
    if (name == null) {
      return path.indexOf(']', at) + 1;
    }
    boolean bracket = path.charAt(at) == '[';
    int from = bracket || path.charAt(at) == '.' ? at + 1 : at;
    return from + name.length() + (bracket ? 1 : 0);
  }
}
