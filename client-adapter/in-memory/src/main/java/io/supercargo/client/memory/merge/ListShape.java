package io.supercargo.client.memory.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a list that is replaced, is a set, or is merged by keys. */
final class ListShape extends Shape {
  private final Shape element;
  private final boolean whole;
  private final List<String> keys;

  private ListShape(Shape element, boolean whole, List<String> keys) {
    this.element = element;
    this.whole = whole;
    this.keys = keys;
  }

  static Shape replaced(Shape element) {
    return new ListShape(element, true, List.of());
  }

  static Shape set(Shape element) {
    return new ListShape(element, false, List.of());
  }

  static Shape keyed(Shape element, List<String> keys) {
    return new ListShape(element, false, keys);
  }

  @Override
  boolean isWhole(Object value) {
    return whole;
  }

  @Override
  Shape element() {
    return element;
  }

  @Override
  List<String> keys() {
    return keys;
  }

  @Override
  @Nullable Object keyDefault(String key) {
    return element instanceof ObjectShape object ? object.defaultOf(key) : null;
  }

  @Override
  @Nullable String typeProblem(Object value) {
    return value instanceof List ? null : "expected list, got " + Scalars.shown(value);
  }
}
