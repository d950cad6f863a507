package io.supercargo.check.autoscaling;

import io.supercargo.check.engine.Amounts;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Quantity;
import io.supercargo.model.autoscaling.v2.HPAScalingRules;

/** Rules of scaling have a window of an hour at most, a choice and policies. */
final class ScalingRules extends Rule<HPAScalingRules, Scope> {
  ScalingRules() {
    super("hpa/scaling-rules");
  }

  @Override
  public void check(HPAScalingRules rules, FieldPath at, Scope scope) {
    Integer window = rules.stabilizationWindowSeconds();
    if (window != null && (window < 0 || window > 3600)) {
      FieldPath path = at.child("stabilizationWindowSeconds");
      scope.problems().invalid(this, path, window, "0 to 3600 seconds");
    }
    String select = rules.selectPolicy();
    if (select != null && !Values.isOneOf(select, "Disabled", "Max", "Min")) {
      FieldPath path = at.child("selectPolicy");
      scope.problems().unsupported(this, path, select, "Disabled", "Max", "Min");
    }
    if (Values.list(rules.policies()).isEmpty()) {
      scope.problems().required(this, at.child("policies"), "at least one policy");
    }
    Quantity tolerance = rules.tolerance();
    if (tolerance != null && Amounts.sign(tolerance) < 0) {
      scope.problems().invalid(this, at.child("tolerance"), tolerance, "0 or more");
    }
  }
}
