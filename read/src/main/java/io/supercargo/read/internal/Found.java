package io.supercargo.read.internal;

import io.supercargo.read.internal.yaml.Floats;
import io.supercargo.read.internal.yaml.Scalars;
import io.supercargo.read.internal.yaml.Tree;

/** Says in words what stands at a place, without telling a secret. */
final class Found {
  private static final int LONGEST = 40;

  private Found() {}

  static String describe(Tree tree, int node, Scalars scalars, boolean secret) {
    if (tree.kind(node) == Tree.MAPPING) {
      return "an object";
    }
    if (tree.kind(node) == Tree.SEQUENCE) {
      return "a list";
    }
    String kind = kind(scalars.resolve(tree, node));
    String text = tree.text(node);
    if (secret) {
      return kind + " of " + text.length() + (text.length() == 1 ? " character" : " characters");
    }
    return kind + " " + quote(text);
  }

  private static String kind(int type) {
    switch (type) {
      case Scalars.NULL:
        return "null";
      case Scalars.TRUE, Scalars.FALSE:
        return "the boolean";
      case Scalars.INTEGER, Scalars.BIG_INTEGER, Scalars.FLOAT:
        return "the number";
      default:
        return "the text";
    }
  }

  static String quote(String text) {
    StringBuilder out = new StringBuilder("'");
    int length = Math.min(text.length(), LONGEST);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      out.append(c < ' ' || c == 0x7F ? ' ' : c);
    }
    return out.append(text.length() > length ? "…'" : "'").toString();
  }

  /** The text that the server's converter makes of a number. */
  static String number(int type, Scalars scalars) {
    switch (type) {
      case Scalars.INTEGER:
        return Long.toString(scalars.integer());
      case Scalars.BIG_INTEGER:
        return scalars.bigInteger().toString();
      default:
        return Floats.json(scalars.decimal());
    }
  }
}
