package io.supercargo.apply.plan;

/** What happens to an object. */
public enum Action {
  /** There is none yet: it is created. */
  CREATE,
  /** Some of its fields change, or become ours. */
  CHANGE,
  /** It is as wanted: nothing is written. */
  UNCHANGED,
  /** It is deleted and created anew, because fields change that cannot be changed. */
  REPLACE,
  /** It belongs to the set, is not wanted any more, and is deleted. */
  PRUNE,
  /** It belongs to the set and is not wanted any more, but stays; the reason says why. */
  KEEP,
  /** It belongs to the set and is not wanted any more: it stays, and belongs to nobody. */
  DETACH,
  /**
   * The release to go back to had it, but it is gone and its values were not recorded: nothing is
   * done.
   */
  MISSING,
  /** Other managers own fields with other values: nothing can be applied until that is decided. */
  CONFLICT,
  /** The server refuses it, or it must not be touched; the reason says why. */
  REFUSED;

  /** Returns whether this stands in the way of applying the plan. */
  public boolean isProblem() {
    return this == CONFLICT || this == REFUSED;
  }

  /** Returns whether something is written or deleted. */
  public boolean isWrite() {
    return this == CREATE || this == CHANGE || this == REPLACE || this == PRUNE || this == DETACH;
  }
}
