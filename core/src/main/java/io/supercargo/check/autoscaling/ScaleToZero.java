package io.supercargo.check.autoscaling;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.autoscaling.v2.HorizontalPodAutoscalerSpec;
import io.supercargo.model.autoscaling.v2.MetricSpec;

/** What may scale to nothing is told by something else when to come back. */
final class ScaleToZero extends Rule<HorizontalPodAutoscalerSpec, Scope> {
  ScaleToZero() {
    super("hpa/scale-to-zero");
  }

  @Override
  public void check(HorizontalPodAutoscalerSpec spec, FieldPath at, Scope scope) {
    Integer min = spec.minReplicas();
    if (min == null || min != 0) {
      return;
    }
    for (MetricSpec metric : Values.list(spec.metrics())) {
      if (Values.isOneOf(metric.type(), "Object", "External")) {
        return;
      }
    }
    String reason = "without pods only a metric of type Object or External can scale up again";
    scope.problems().forbidden(this, at.child("metrics"), reason);
  }
}
