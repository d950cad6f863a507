package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.PodSpec;

/** The pod's restart policy is Always, OnFailure or Never. */
final class RestartPolicy extends Rule<PodSpec, PodScope> {
  RestartPolicy() {
    super("pod/restart-policy");
  }

  @Override
  public void check(PodSpec spec, FieldPath at, PodScope scope) {
    String policy = spec.restartPolicy();
    if (!Values.isOneOf(policy, "Always", "OnFailure", "Never")) {
      FieldPath path = at.child("restartPolicy");
      scope.problems().unsupported(this, path, policy, "Always", "OnFailure", "Never");
    }
  }
}
