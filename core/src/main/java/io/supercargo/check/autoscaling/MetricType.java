package io.supercargo.check.autoscaling;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.autoscaling.v2.MetricSpec;

/** A metric has one of five types. */
final class MetricType extends Rule<MetricSpec, Scope> {
  private static final String[] TYPES = {
    "ContainerResource", "External", "Object", "Pods", "Resource"
  };

  MetricType() {
    super("hpa/metric-type");
  }

  @Override
  public void check(MetricSpec metric, FieldPath at, Scope scope) {
    String type = Values.text(metric.type());
    if (type.isEmpty()) {
      scope.problems().required(this, at.child("type"), "the type of the metric's source");
    }
    if (!Values.isOneOf(type, TYPES)) {
      scope.problems().unsupported(this, at.child("type"), type, TYPES);
    }
  }
}
