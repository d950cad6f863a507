package io.supercargo.model;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** An unmodifiable list: one class for all of them, which is what goes through them fastest. */
final class FrozenList extends AbstractList<@Nullable Object> implements RandomAccess {
  private final @Nullable Object[] elements;

  /** Makes a list of an array that nobody changes any more. */
  FrozenList(@Nullable Object[] elements) {
    this.elements = elements;
  }

  /** Makes a copy. */
  static List<@Nullable Object> of(List<@Nullable Object> list) {
    return new FrozenList(list.toArray());
  }

  @Override
  public @Nullable Object get(int index) {
    return elements[index];
  }

  @Override
  public int size() {
    return elements.length;
  }
}
