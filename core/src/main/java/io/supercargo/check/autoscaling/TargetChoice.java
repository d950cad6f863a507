package io.supercargo.check.autoscaling;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.autoscaling.v2.MetricTarget;

/** What a metric is to be is given in one of the ways that its source allows. */
final class TargetChoice extends Rule<MetricTarget, MetricScope> {
  TargetChoice() {
    super("hpa/target-value");
  }

  @Override
  public void check(MetricTarget target, FieldPath at, MetricScope scope) {
    boolean average = target.averageValue() != null;
    if (scope.utilization) {
      utilization(target, average, at, scope);
      return;
    }
    boolean value = scope.value && target.value() != null;
    if (!average && !value) {
      String expected = scope.value ? "this or value" : "a value per pod";
      scope.problems().required(this, at.child("averageValue"), expected);
    }
    if (average && value && !scope.both) {
      scope.problems().forbidden(this, at.child("value"), "averageValue is set, too");
    }
  }

  private void utilization(MetricTarget target, boolean average, FieldPath at, Scope scope) {
    boolean utilization = target.averageUtilization() != null;
    if (!utilization && !average) {
      String expected = "this or averageValue";
      scope.problems().required(this, at.child("averageUtilization"), expected);
    }
    if (utilization && average) {
      FieldPath path = at.child("averageValue");
      scope.problems().forbidden(this, path, "averageUtilization is set, too");
    }
  }
}
