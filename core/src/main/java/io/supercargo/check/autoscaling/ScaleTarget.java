package io.supercargo.check.autoscaling;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.autoscaling.v2.CrossVersionObjectReference;
import io.supercargo.model.autoscaling.v2.HorizontalPodAutoscalerSpec;

/** An autoscaler names what it scales: kind, name, and a version with a group. */
final class ScaleTarget extends Rule<HorizontalPodAutoscalerSpec, Scope> {
  ScaleTarget() {
    super("hpa/scale-target");
  }

  @Override
  public void check(HorizontalPodAutoscalerSpec spec, FieldPath at, Scope scope) {
    CrossVersionObjectReference target = References.orEmpty(spec.scaleTargetRef());
    References.check(this, target, at, scope);
    String version = Values.text(target.apiVersion());
    boolean grouped = version.indexOf('/') > 0;
    boolean readable = version.indexOf('/') == version.lastIndexOf('/');
    boolean core = "ReplicationController".equals(target.kind());
    if (readable && !grouped && !core && scope.atLeast(KubernetesVersion.V1_34)) {
      String expected = "a version with its group, such as apps/v1";
      scope.problems().invalid(this, at.child("apiVersion"), version, expected);
    }
  }
}
