package io.supercargo.check.batch;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.batch.v1.PodFailurePolicy;

/** A Job has 20 rules about failed pods at most. */
final class FailureRules extends Rule<PodFailurePolicy, Scope> {
  private static final int MOST = 20;

  FailureRules() {
    super("job/failure-policy");
  }

  @Override
  public void check(PodFailurePolicy policy, FieldPath at, Scope scope) {
    int size = Values.list(policy.rules()).size();
    if (size > MOST) {
      scope.problems().tooMany(this, at, size, MOST, "rules");
    }
  }
}
