package io.supercargo.client.memory.merge;

import java.util.Map;

/** The shape of anything. */
final class FreeShape extends Shape {
  /** Maps are merged, lists are replaced. */
  static final Shape MERGED = new FreeShape(false);

  /** Maps are replaced, too. */
  static final Shape WHOLE = new FreeShape(true);

  private final boolean whole;

  private FreeShape(boolean whole) {
    this.whole = whole;
  }

  @Override
  boolean isWhole(Object value) {
    return whole || !(value instanceof Map);
  }

  @Override
  Shape field(String name) {
    return this;
  }

  @Override
  Shape element() {
    return WHOLE;
  }
}
