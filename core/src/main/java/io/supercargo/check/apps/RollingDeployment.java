package io.supercargo.check.apps;

import io.supercargo.check.count.Counts;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.apps.v1.RollingUpdateDeployment;

/** An update can go on: a pod may be missing or be too many. */
final class RollingDeployment extends Rule<RollingUpdateDeployment, Scope> {
  RollingDeployment() {
    super("deployment/rolling-update");
  }

  @Override
  public void check(RollingUpdateDeployment rolling, FieldPath at, Scope scope) {
    if (Counts.amount(rolling.maxUnavailable()) == 0 && Counts.amount(rolling.maxSurge()) == 0) {
      String expected = "more than 0, as maxSurge is 0";
      String fix = "Allow one pod more or less than wanted, in maxSurge or maxUnavailable.";
      FieldPath unavailable = at.child("maxUnavailable");
      scope.problems().invalid(this, unavailable, rolling.maxUnavailable(), expected, fix);
    }
  }
}
