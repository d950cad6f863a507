package io.supercargo.check.update;

import io.supercargo.model.Struct;

/**
 * An object before and after a change, both defaulted.
 *
 * @param before what the server holds
 * @param after what it would hold
 */
record Change(Struct before, Struct after) {
  /** Returns the change of a field that holds an object; empty objects where it is not set. */
  Change of(String field) {
    return new Change(part(before, field), part(after, field));
  }

  private static Struct part(Struct struct, String field) {
    Object value = struct.value(field);
    int index = struct.schema().indexOf(field);
    return value instanceof Struct part ? part : struct.toBuilder().nested(index).build();
  }

  /** Returns whether a field changed its meaning. */
  boolean differs(String field) {
    return !Same.values(before.value(field), after.value(field));
  }
}
