package io.supercargo.check.apps;

import io.supercargo.check.count.Counts;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.apps.v1.RollingUpdateDaemonSet;

/** Either a node may be without its pod for a while, or have two of them. */
final class RollingDaemons extends Rule<RollingUpdateDaemonSet, Scope> {
  RollingDaemons() {
    super("daemonset/rolling-update");
  }

  @Override
  public void check(RollingUpdateDaemonSet rolling, FieldPath at, Scope scope) {
    boolean unavailable = Counts.amount(rolling.maxUnavailable()) != 0;
    boolean surge = Counts.amount(rolling.maxSurge()) != 0;
    if (unavailable && surge) {
      String expected = "0, as maxUnavailable is not 0";
      String fix = "Set maxUnavailable to 0 to have new pods start first.";
      scope.problems().invalid(this, at.child("maxSurge"), rolling.maxSurge(), expected, fix);
    } else if (!unavailable && !surge) {
      String expected = "more than 0, as maxSurge is 0";
      scope.problems().required(this, at.child("maxUnavailable"), expected);
    }
  }
}
