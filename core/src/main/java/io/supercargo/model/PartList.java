package io.supercargo.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;

/** An unmodifiable list of structs, whose parts become objects when they are asked for. */
final class PartList extends AbstractList<Object> implements RandomAccess {
  private final Object[] elements;

  PartList(Object[] elements) {
    this.elements = elements;
  }

  @Override
  public Object get(int index) {
    Object element = elements[index];
    if (element instanceof Part part) {
      element = part.object();
      elements[index] = element;
    }
    return element;
  }

  @Override
  public int size() {
    return elements.length;
  }

  /** Returns the elements as they are. */
  List<Object> parts() {
    return Collections.unmodifiableList(Arrays.asList(elements));
  }
}
