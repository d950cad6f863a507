package io.supercargo.check.autoscaling;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.autoscaling.v2.HorizontalPodAutoscalerSpec;

/** An autoscaler's bounds are set, above 0 and in order. */
final class ReplicaBounds extends Rule<HorizontalPodAutoscalerSpec, Scope> {
  ReplicaBounds() {
    super("hpa/replicas");
  }

  @Override
  public void check(HorizontalPodAutoscalerSpec spec, FieldPath at, Scope scope) {
    Integer min = spec.minReplicas();
    int max = Values.number(spec.maxReplicas());
    if (min != null && min < 1) {
      scope.problems().invalid(this, at.child("minReplicas"), min, "1 or more");
    }
    FieldPath path = at.child("maxReplicas");
    if (max == 0 && scope.atLeast(KubernetesVersion.V1_36)) {
      scope.problems().required(this, path, "1 or more");
    } else if (max < 1) {
      scope.problems().invalid(this, path, max, "1 or more");
    }
    if (min != null && max < min) {
      scope.problems().invalid(this, path, max, "minReplicas or more, which is " + min);
    }
  }
}
