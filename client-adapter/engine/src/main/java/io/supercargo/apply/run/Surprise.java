package io.supercargo.apply.run;

import io.supercargo.apply.plan.Action;
import io.supercargo.apply.plan.Migration;
import io.supercargo.apply.plan.PlannedChange;
import io.supercargo.apply.spi.LiveObject;

/** Tells whether an object that changed since it was planned may be written all the same. */
final class Surprise {
  private Surprise() {}

  /** Whether what would happen now is something else than what was planned. */
  static boolean is(PlannedChange planned, PlannedChange now) {
    boolean same = planned.action() == now.action() && isShown(planned, now);
    return !same && !isSecondHalf(planned, now) && !comesWithItsNamespace(now);
  }

  /** An object that is created anew is deleted first, and then there is none. */
  private static boolean isSecondHalf(PlannedChange planned, PlannedChange now) {
    return planned.action() == Action.REPLACE && now.action() == Action.CREATE;
  }

  /**
   * Of fields that are handed over, the plan may show that more goes than does: what a server gives
   * its default again, if it could not be asked.
   */
  private static boolean isShown(PlannedChange planned, PlannedChange now) {
    LiveObject before = planned.before();
    return planned.changes().equals(now.changes())
        || (before != null
            && Migration.isNeeded(before)
            && planned.changes().containsAll(now.changes()));
  }

  /** A controller makes it a moment after the namespace, which the set may bring. */
  private static boolean comesWithItsNamespace(PlannedChange now) {
    return now.action() == Action.CHANGE
        && now.key().type().groupKind().equals("ServiceAccount")
        && now.key().name().equals("default");
  }

  /** Shows both. */
  static String text(PlannedChange planned, PlannedChange now) {
    boolean created = planned.before() == null && planned.action() == Action.CREATE;
    return (created ? "somebody created it" : "it changed")
        + " since it was planned: planned was "
        + planned.action()
        + " "
        + planned.changes()
        + ", now it would be "
        + now.action()
        + " "
        + (now.action().isProblem() ? now.reason() : now.changes())
        + ". Plan again";
  }
}
