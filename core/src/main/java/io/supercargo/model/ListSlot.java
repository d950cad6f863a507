package io.supercargo.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A list that is being filled: values and builders of values. */
final class ListSlot extends ArrayList<@Nullable Object> {
  private static final long serialVersionUID = 1L;

  /** Returns the list that a slot holds, or one with what it holds. */
  static ListSlot of(@Nullable Object slot) {
    if (slot instanceof ListSlot list) {
      return list;
    }
    ListSlot list = new ListSlot();
    if (slot instanceof List<?> present) {
      list.addAll(present instanceof PartList parts ? parts.parts() : present);
    }
    return list;
  }

  /** Throws if there is an element with that key. */
  void requireNew(String keyField, String key, String field) {
    int position = position(keyField, key);
    if (position >= 0) {
      throw DuplicateKeyException.ofList(
          field, key, get(position) instanceof StructBuilder<?> first ? first.site() : null);
    }
  }

  /** Returns the builder of the element with that key, which from now on stands in the list. */
  @Nullable StructBuilder<?> find(String keyField, String key) {
    int position = position(keyField, key);
    return position < 0 ? null : builderAt(position);
  }

  /** Returns the builder of the last element, which from now on stands in the list. */
  @Nullable StructBuilder<?> last() {
    return isEmpty() ? null : builderAt(size() - 1);
  }

  private StructBuilder<?> builderAt(int position) {
    if (get(position) instanceof StructBuilder<?> builder) {
      return builder;
    }
    StructBuilder<?> builder = struct(get(position)).toBuilder();
    set(position, builder);
    return builder;
  }

  void remove(String keyField, String key) {
    int position = position(keyField, key);
    if (position >= 0) {
      remove(position);
    }
  }

  private int position(String keyField, String key) {
    for (int i = 0; i < size(); i++) {
      if (key.equals(keyOf(get(i), keyField))) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable Object keyOf(@Nullable Object element, String keyField) {
    return element instanceof StructBuilder<?> builder
        ? builder.get(builder.index(keyField))
        : struct(element).value(keyField);
  }

  private static Struct struct(@Nullable Object element) {
    return (Struct) Objects.requireNonNull(element);
  }

  List<?> freeze() {
    Object[] values = toArray();
    boolean structs = false;
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof StructBuilder<?> builder) {
        values[i] = builder.part();
      }
      structs |= values[i] instanceof Struct;
    }
    return structs ? new PartList(values) : new FrozenList(values);
  }
}
