package io.supercargo.apply.plan;

import io.supercargo.apply.spi.ObjectKey;
import java.util.function.Predicate;

/**
 * How to plan.
 *
 * @param fieldManager in whose name fields are applied
 * @param conflicts what to do about fields of other managers
 * @param replaceable which objects may be deleted and created anew where fields cannot be changed,
 *     besides those that say so in an annotation
 * @param takesOverMembers whether objects of other sets, and the set itself from another tool, may
 *     become ours
 * @param prunes whether what is not wanted any more is deleted
 * @param threads how many requests there are at a time
 */
public record PlanOptions(
    String fieldManager,
    ConflictPolicy conflicts,
    Predicate<ObjectKey> replaceable,
    boolean takesOverMembers,
    boolean prunes,
    int threads) {

  /** Returns the options that are safe everywhere. */
  public static PlanOptions defaults() {
    return new PlanOptions("supercargo", ConflictPolicy.stop(), key -> false, false, true, 8);
  }

  boolean replaces(ObjectKey key) {
    return replaceable.test(key);
  }
}
