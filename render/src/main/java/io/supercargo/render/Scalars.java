package io.supercargo.render;

import io.supercargo.model.Bytes;
import io.supercargo.model.IntOrString;
import org.jspecify.annotations.Nullable;

/** Everything that is neither text nor a collection. */
final class Scalars {
  private Scalars() {}

  /** Whether the value is written as a text: all but numbers, booleans and null. */
  static boolean isText(@Nullable Object value) {
    if (value instanceof IntOrString either) {
      return !either.isInt();
    }
    return !(value == null || value instanceof Number || value instanceof Boolean);
  }

  /** Returns the text of a value that is written as one; unlike some toString, never masked. */
  static String text(Object value) {
    return value instanceof Bytes bytes ? bytes.base64() : value.toString();
  }

  /** Returns what JSON and YAML have in common for a number, a boolean or null. */
  static String literal(@Nullable Object value, Object root) {
    if (value instanceof Double number) {
      if (number.isInfinite() || number.isNaN()) {
        throw Unwritable.in(root);
      }
      return Doubles.text(number);
    }
    return String.valueOf(value);
  }
}
