package io.supercargo.check.pod;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.model.core.v1.PodSpec;

/** The pod's restart policy is Always, OnFailure or Never. */
final class RestartPolicy extends Rule<PodSpec, PodScope> {
  RestartPolicy() {
    super("pod/restart-policy");
  }

  @Override
  public void check(PodSpec spec, FieldPath at, PodScope scope) {
    FieldPath path = at.child("restartPolicy");
    Declared.POD_SPEC_RESTART_POLICY.check(this, spec.restartPolicy(), path, scope);
  }
}
