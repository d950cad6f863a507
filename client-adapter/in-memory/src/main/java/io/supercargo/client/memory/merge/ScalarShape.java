package io.supercargo.client.memory.merge;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shape of texts, numbers and booleans. */
final class ScalarShape extends Shape {
  static final Shape TEXT = new ScalarShape("string");
  static final Shape NUMBER = new ScalarShape("numeric (int or float)");
  static final Shape BOOLEAN = new ScalarShape("boolean");
  static final Shape ANY = new ScalarShape("any scalar");

  private final String expected;

  private ScalarShape(String expected) {
    this.expected = expected;
  }

  @Override
  boolean isWhole(Object value) {
    return true;
  }

  @Override
  @Nullable String typeProblem(Object value) {
    return fits(value) ? null : "expected " + expected + ", got " + Scalars.shown(value);
  }

  private boolean fits(Object value) {
    if (this == TEXT) {
      return value instanceof String;
    }
    if (this == NUMBER) {
      return value instanceof Number;
    }
    return this == BOOLEAN
        ? value instanceof Boolean
        : !(value instanceof Map || value instanceof List);
  }
}
