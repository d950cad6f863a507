package io.supercargo.check.batch;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.batch.v1.JobSpec;

/** Pods of a Job end: they restart on failure or never, and never with a failure policy. */
final class JobRestart extends Rule<JobSpec, Scope> {
  JobRestart() {
    super("job/restart-policy");
  }

  @Override
  public void check(JobSpec spec, FieldPath at, Scope scope) {
    String policy = JobSpecs.restartPolicy(spec.template());
    if (Values.isOneOf(policy, "", "Always")) {
      scope.problems().required(this, at, "one of OnFailure or Never");
    } else if (!Values.isOneOf(policy, "OnFailure", "Never")) {
      scope.problems().unsupported(this, at, policy, "OnFailure", "Never");
    } else if (spec.podFailurePolicy() != null && !policy.equals("Never")) {
      scope.problems().invalid(this, at, policy, "Never, as there is a podFailurePolicy");
    }
  }
}
