package io.supercargo.check.autoscaling;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.autoscaling.v2.HPAScalingPolicy;

/** A policy of scaling says how many pods, or per cent of them, in how many seconds. */
final class ScalingPolicy extends Rule<HPAScalingPolicy, Scope> {
  ScalingPolicy() {
    super("hpa/scaling-policy");
  }

  @Override
  public void check(HPAScalingPolicy policy, FieldPath at, Scope scope) {
    if (!Values.isOneOf(policy.type(), "Percent", "Pods")) {
      scope.problems().unsupported(this, at.child("type"), policy.type(), "Percent", "Pods");
    }
    int value = Values.number(policy.value());
    if (value <= 0) {
      scope.problems().invalid(this, at.child("value"), value, "1 or more");
    }
    int period = Values.number(policy.periodSeconds());
    if (period <= 0 || period > 1800) {
      scope.problems().invalid(this, at.child("periodSeconds"), period, "1 to 1800 seconds");
    }
  }
}
