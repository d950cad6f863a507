package io.supercargo.check.autoscaling;

import io.supercargo.check.engine.Amounts;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Quantity;
import io.supercargo.model.autoscaling.v2.MetricTarget;
import org.jspecify.annotations.Nullable;

/** What a metric is to be has a type, and is above 0. */
final class TargetValues extends Rule<MetricTarget, Scope> {
  TargetValues() {
    super("hpa/metric-target");
  }

  @Override
  public void check(MetricTarget target, FieldPath at, Scope scope) {
    String type = Values.text(target.type());
    String types = "one of Utilization, Value or AverageValue";
    if (type.isEmpty()) {
      scope.problems().required(this, at.child("type"), types);
    }
    if (!Values.isOneOf(type, "Utilization", "Value", "AverageValue")) {
      scope.problems().invalid(this, at.child("type"), type, types);
    }
    positive(target.value(), at.child("value"), scope);
    positive(target.averageValue(), at.child("averageValue"), scope);
    Integer utilization = target.averageUtilization();
    if (utilization != null && utilization < 1) {
      FieldPath path = at.child("averageUtilization");
      scope.problems().invalid(this, path, utilization, "1 or more");
    }
  }

  private void positive(@Nullable Quantity value, FieldPath at, Scope scope) {
    if (value != null && Amounts.sign(value) <= 0) {
      scope.problems().invalid(this, at, value, "more than 0");
    }
  }
}
