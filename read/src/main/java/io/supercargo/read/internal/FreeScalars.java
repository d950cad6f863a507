package io.supercargo.read.internal;

import io.supercargo.read.internal.yaml.Scalars;
import io.supercargo.read.internal.yaml.Tree;
import org.jspecify.annotations.Nullable;

/** Reads scalars where the model says nothing of their type. */
final class FreeScalars {
  /** Stands for what is no value in JSON: {@code .inf}, {@code .nan}, a tag that does not fit. */
  static final Object NO_VALUE = new Object();

  private FreeScalars() {}

  /** Returns a text, boolean, number or null; {@link #NO_VALUE} if it is none of them. */
  static @Nullable Object read(Tree tree, int node, Scalars scalars) {
    int type = scalars.resolve(tree, node);
    switch (type) {
      case Scalars.TEXT:
        return scalars.text(tree, node);
      case Scalars.NULL:
        return null;
      case Scalars.TRUE, Scalars.FALSE:
        return type == Scalars.TRUE;
      case Scalars.INTEGER:
        return scalars.integer();
      case Scalars.BIG_INTEGER:
        return scalars.bigInteger();
      case Scalars.FLOAT:
        return Double.isFinite(scalars.decimal()) ? number(scalars.decimal()) : NO_VALUE;
      default:
        return NO_VALUE;
    }
  }

  /** Returns a whole number as an integer if it fits. */
  private static Object number(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e21;
    Long integer = whole ? ScalarReader.wholeOf(value) : null;
    return integer != null ? (Object) integer : (Object) value;
  }
}
