package io.supercargo.check.autoscaling;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.autoscaling.v2.ResourceMetricSource;

/** A metric of a resource names it. */
final class ResourceMetric extends Rule<ResourceMetricSource, Scope> {
  ResourceMetric() {
    super("hpa/resource-name");
  }

  @Override
  public void check(ResourceMetricSource source, FieldPath at, Scope scope) {
    if (Values.isEmpty(source.name())) {
      scope.problems().required(this, at.child("name"), "a resource, such as cpu");
    }
  }
}
