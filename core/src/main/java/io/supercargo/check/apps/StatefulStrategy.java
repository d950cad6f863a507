package io.supercargo.check.apps;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.apps.v1.StatefulSetUpdateStrategy;

/** A StatefulSet updates its pods one by one, or when they are deleted. */
final class StatefulStrategy extends Rule<StatefulSetUpdateStrategy, Scope> {
  StatefulStrategy() {
    super("statefulset/update-strategy");
  }

  @Override
  public void check(StatefulSetUpdateStrategy strategy, FieldPath at, Scope scope) {
    String type = Values.text(strategy.type());
    if (type.equals("OnDelete")) {
      if (strategy.rollingUpdate() != null) {
        FieldPath rolling = at.child("rollingUpdate");
        String message = "is only allowed with the strategy RollingUpdate";
        scope.problems().add(this, ErrorType.INVALID, rolling, message, "Remove rollingUpdate.");
      }
    } else if (!type.equals("RollingUpdate")) {
      scope.problems().invalid(this, at, type, "one of RollingUpdate or OnDelete");
    }
  }
}
