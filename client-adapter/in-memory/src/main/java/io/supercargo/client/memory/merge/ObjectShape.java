package io.supercargo.client.memory.merge;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shape of an object with fields of its type, or of a map with keys of the user. */
abstract class ObjectShape extends Shape {
  private final boolean whole;

  ObjectShape(boolean whole) {
    this.whole = whole;
  }

  /** Returns what the field is where it is left out, as far as lists need it for their keys. */
  @Nullable Object defaultOf(String field) {
    return null;
  }

  @Override
  final boolean isWhole(Object value) {
    return whole;
  }

  @Override
  Shape element() {
    return FreeShape.WHOLE;
  }

  @Override
  @Nullable String typeProblem(Object value) {
    return value instanceof Map ? null : "expected map, got " + Scalars.shown(value);
  }

  /** Returns the shape of a map whose values all have the same shape. */
  static Shape mapOf(Shape values, boolean whole) {
    return new ObjectShape(whole) {
      @Override
      Shape field(String name) {
        return values;
      }
    };
  }
}
