package io.supercargo.check.batch;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.batch.v1.JobSpec;
import org.jspecify.annotations.Nullable;

/** Limits of failures by index are for indexed Jobs, and go together. */
final class BackoffPerIndex extends Rule<JobSpec, Scope> {
  BackoffPerIndex() {
    super("job/backoff-limit-per-index");
  }

  @Override
  public void check(JobSpec spec, FieldPath at, Scope scope) {
    FieldPath backoff = at.child("backoffLimitPerIndex");
    if (spec.maxFailedIndexes() != null && spec.backoffLimitPerIndex() == null) {
      scope.problems().required(this, backoff, "a number, as maxFailedIndexes is set");
    }
    if (spec.completionMode() == null || spec.completionMode().equals("NonIndexed")) {
      indexed(spec.backoffLimitPerIndex(), backoff, scope);
      indexed(spec.maxFailedIndexes(), at.child("maxFailedIndexes"), scope);
    }
  }

  private void indexed(@Nullable Integer value, FieldPath at, Scope scope) {
    if (value != null) {
      String expected = "nothing, or the completion mode Indexed";
      scope.problems().invalid(this, at, value, expected);
    }
  }
}
