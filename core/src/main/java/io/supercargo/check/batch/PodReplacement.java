package io.supercargo.check.batch;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.batch.v1.JobSpec;

/** Pods are replaced when they have failed, or already when they are ended. */
final class PodReplacement extends Rule<JobSpec, Scope> {
  PodReplacement() {
    super("job/pod-replacement-policy");
  }

  @Override
  public void check(JobSpec spec, FieldPath at, Scope scope) {
    String policy = spec.podReplacementPolicy();
    if (policy == null) {
      return;
    }
    if (spec.podFailurePolicy() != null) {
      if (!policy.equals("Failed")) {
        scope.problems().unsupported(this, at, policy, "Failed");
      }
    } else if (!Values.isOneOf(policy, "Failed", "TerminatingOrFailed")) {
      scope.problems().unsupported(this, at, policy, "Failed", "TerminatingOrFailed");
    }
  }
}
