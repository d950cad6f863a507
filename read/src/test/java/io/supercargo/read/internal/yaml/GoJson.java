package io.supercargo.read.internal.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a tree as the API server's converter writes it: JSON with sorted keys. */
final class GoJson {
  private final Scalars scalars = new Scalars();
  private final Tree tree;
  private final List<Integer> open = new ArrayList<>();

  GoJson(Tree tree) {
    this.tree = tree;
  }

  static String of(Tree tree) {
    StringBuilder out = new StringBuilder();
    if (tree.size() == 0) {
      return "null";
    }
    new GoJson(tree).write(0, out);
    return out.toString();
  }

  private void write(int node, StringBuilder out) {
    switch (tree.kind(node)) {
      case Tree.ALIAS -> {
        if (open.contains(node)) {
          throw new IllegalStateException("contains itself");
        }
        open.add(node);
        write(tree.target(node), out);
        open.remove(open.size() - 1);
      }
      case Tree.SEQUENCE -> sequence(node, out);
      case Tree.MAPPING -> mapping(node, out);
      default -> scalar(node, out);
    }
  }

  private void sequence(int node, StringBuilder out) {
    out.append('[');
    int child = node + 1;
    for (int i = 0; i < tree.children(node); i++) {
      out.append(i > 0 ? "," : "");
      write(child, out);
      child = tree.next(child);
    }
    out.append(']');
  }

  private void mapping(int node, StringBuilder out) {
    Map<String, String> entries = new TreeMap<>();
    collect(node, entries);
    out.append('{');
    String separator = "";
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      out.append(separator);
      quote(entry.getKey(), out);
      out.append(':').append(entry.getValue());
      separator = ",";
    }
    out.append('}');
  }

  private void collect(int node, Map<String, String> entries) {
    int child = node + 1;
    for (int i = 0; i < tree.children(node); i += 2) {
      int value = tree.next(child);
      if (Scalars.isMerge(tree, child)) {
        merge(value, entries);
      } else {
        int key = tree.kind(child) == Tree.ALIAS ? tree.target(child) : child;
        String name = tree.isScalar(key) ? scalars.key(tree, key) : null;
        if (name == null) {
          throw new IllegalStateException("key");
        }
        StringBuilder out = new StringBuilder();
        write(value, out);
        entries.put(name, out.toString());
      }
      child = tree.next(value);
    }
  }

  private void merge(int value, Map<String, String> entries) {
    int target = tree.kind(value) == Tree.ALIAS ? tree.target(value) : value;
    if (tree.kind(target) == Tree.MAPPING) {
      collect(target, entries);
      return;
    }
    if (tree.kind(value) != Tree.SEQUENCE) {
      throw new IllegalStateException("merge");
    }
    List<Integer> children = new ArrayList<>();
    int child = value + 1;
    for (int i = 0; i < tree.children(value); i++) {
      children.add(0, tree.kind(child) == Tree.ALIAS ? tree.target(child) : child);
      child = tree.next(child);
    }
    for (int mapping : children) {
      if (tree.kind(mapping) != Tree.MAPPING) {
        throw new IllegalStateException("merge");
      }
      collect(mapping, entries);
    }
  }

  private void scalar(int node, StringBuilder out) {
    switch (scalars.resolve(tree, node)) {
      case Scalars.TEXT -> quote(scalars.text(tree, node), out);
      case Scalars.NULL -> out.append("null");
      case Scalars.TRUE -> out.append("true");
      case Scalars.FALSE -> out.append("false");
      case Scalars.INTEGER -> out.append(scalars.integer());
      case Scalars.BIG_INTEGER -> out.append(scalars.bigInteger());
      case Scalars.FLOAT -> {
        if (Double.isNaN(scalars.decimal()) || Double.isInfinite(scalars.decimal())) {
          throw new IllegalStateException("unsupported value");
        }
        out.append(Floats.json(scalars.decimal()));
      }
      default -> throw new IllegalStateException("contradiction");
    }
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
