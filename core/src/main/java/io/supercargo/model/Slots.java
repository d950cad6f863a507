package io.supercargo.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How the contents of a builder's slot become a value. */
final class Slots {
  private Slots() {}

  static @Nullable Object freeze(StructBuilder<?> owner, int index, @Nullable Object slot) {
    if (slot instanceof StructBuilder<?> builder) {
      return builder.part();
    }
    if (slot instanceof ListSlot list) {
      return list.freeze();
    }
    if (slot instanceof MapSlot map) {
      Supplier<?> deferred = map.deferred();
      return map.freeze(deferred == null ? null : supplied(owner, index, deferred));
    }
    return slot instanceof Supplier<?> supplier ? supplied(owner, index, supplier) : slot;
  }

  /** Returns what a supplier says now, held against the field's type as any other value. */
  private static @Nullable Object supplied(
      StructBuilder<?> owner, int index, Supplier<?> supplier) {
    Object value = supplier.get();
    return value == null ? null : Values.checked(owner, index, value);
  }

  /** Returns what a slot holds, a supplier's value in its place. */
  static @Nullable Object resolve(StructBuilder<?> owner, int index, @Nullable Object slot) {
    return slot instanceof Supplier<?> supplier ? supplied(owner, index, supplier) : slot;
  }
}
