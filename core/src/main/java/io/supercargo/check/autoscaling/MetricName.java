package io.supercargo.check.autoscaling;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.autoscaling.v2.MetricIdentifier;

/** A metric has a name. */
final class MetricName extends Rule<MetricIdentifier, Scope> {
  MetricName() {
    super("hpa/metric-name");
  }

  @Override
  public void check(MetricIdentifier metric, FieldPath at, Scope scope) {
    References.name(this, metric.name(), at.child("name"), "the name of a metric", scope);
  }
}
