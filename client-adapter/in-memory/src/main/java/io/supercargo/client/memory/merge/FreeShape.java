package io.supercargo.client.memory.merge;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
  boolean declares(String name) {
    return false;
  }

  @Override
  Shape element() {
    return WHOLE;
  }

  @Override
  List<String> keys() {
    return List.of();
  }

  @Override
  @Nullable Object keyDefault(String key) {
    return null;
  }

  @Override
  @Nullable String typeProblem(Object value) {
    return null;
  }
}
