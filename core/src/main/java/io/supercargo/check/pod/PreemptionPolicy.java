package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.PodSpec;

/** The preemption policy is a known one. */
final class PreemptionPolicy extends Rule<PodSpec, PodScope> {
  PreemptionPolicy() {
    super("pod/preemption-policy");
  }

  @Override
  public void check(PodSpec spec, FieldPath at, PodScope scope) {
    String policy = spec.preemptionPolicy();
    FieldPath path = at.child("preemptionPolicy");
    if (policy != null && policy.isEmpty()) {
      scope.problems().required(this, path, "PreemptLowerPriority or Never");
    } else if (policy != null && !Values.isOneOf(policy, "PreemptLowerPriority", "Never")) {
      scope.problems().unsupported(this, path, policy, "PreemptLowerPriority", "Never");
    }
  }
}
