package io.supercargo.model;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** An unmodifiable list of structs, whose parts become objects when they are asked for. */
final class PartList extends AbstractList<Object> implements RandomAccess {
  private final Object[] elements;
  // Made when first asked for; every thread would make an equal one.
  private @Nullable List<@Nullable Object> parts;

  PartList(Object[] elements) {
    this.elements = elements;
  }

  @Override
  public Object get(int index) {
    Object element = elements[index];
    if (element instanceof Part part) {
      element = part.typed();
      elements[index] = element;
    }
    return element;
  }

  @Override
  public int size() {
    return elements.length;
  }

  /** Returns the elements as they are. */
  List<@Nullable Object> parts() {
    List<@Nullable Object> list = parts;
    if (list == null) {
      list = new FrozenList(elements);
      parts = list;
    }
    return list;
  }
}
