package io.supercargo.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How the contents of a builder's slot become a value. */
final class Slots {
  private Slots() {}

  /** Returns what a slot stands for, a supplier's value in its place. */
  static @Nullable Object resolve(@Nullable Object slot) {
    return slot instanceof Supplier<?> supplier ? supplier.get() : slot;
  }

  static @Nullable Object freeze(@Nullable Object slot) {
    if (slot instanceof StructBuilder<?> builder) {
      return builder.build();
    }
    if (slot instanceof ListSlot list) {
      return list.freeze();
    }
    if (slot instanceof MapSlot map) {
      return map.freeze();
    }
    return slot instanceof Supplier<?> supplier ? freeze(supplier.get()) : slot;
  }
}
