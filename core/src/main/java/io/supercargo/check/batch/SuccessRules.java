package io.supercargo.check.batch;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.batch.v1.JobSpec;
import io.supercargo.model.batch.v1.SuccessPolicy;

/** Only an indexed Job can succeed early; it has 1 to 20 rules about it. */
final class SuccessRules extends Rule<JobSpec, Scope> {
  private static final int MOST = 20;

  SuccessRules() {
    super("job/success-policy");
  }

  @Override
  public void check(JobSpec spec, FieldPath at, Scope scope) {
    SuccessPolicy policy = spec.successPolicy();
    int size = Values.list(policy == null ? null : policy.rules()).size();
    if (!JobSpecs.isIndexed(spec)) {
      String message = "is only for the completion mode Indexed";
      String fix = "Set completionMode to Indexed.";
      scope.problems().add(this, ErrorType.INVALID, at, message, fix);
    } else if (size == 0) {
      scope.problems().required(this, at.child("rules"), "at least one rule");
    } else if (size > MOST) {
      scope.problems().tooMany(this, at.child("rules"), size, MOST, "rules");
    }
  }
}
