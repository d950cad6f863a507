package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.PodSpec;

/** A pod has at least one container. */
final class ContainersRequired extends Rule<PodSpec, PodScope> {
  ContainersRequired() {
    super("pod/containers");
  }

  @Override
  public void check(PodSpec spec, FieldPath at, PodScope scope) {
    if (Values.list(spec.containers()).isEmpty()) {
      scope.problems().required(this, at.child("containers"), "at least one container");
    }
  }
}
