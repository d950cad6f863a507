package io.supercargo.check.batch;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.batch.v1.JobSpec;

/** Jobs of a CronJob have no selector of their own. */
final class NoSelector extends Rule<JobSpec, Scope> {
  NoSelector() {
    super("cronjob/selector");
  }

  @Override
  public void check(JobSpec spec, FieldPath at, Scope scope) {
    if (spec.selector() != null) {
      String message = "is filled in for each Job";
      String fix = "Remove the selector.";
      scope.problems().add(this, ErrorType.INVALID, at.child("selector"), message, fix);
    }
    if (Values.isTrue(spec.manualSelector())) {
      FieldPath path = at.child("manualSelector");
      scope.problems().unsupported(this, path, true, "false", "nothing");
    }
  }
}
