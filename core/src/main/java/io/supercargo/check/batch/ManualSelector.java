package io.supercargo.check.batch;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.model.batch.v1.JobSpec;

/** A Job that is to have a selector of its own has one. */
final class ManualSelector extends Rule<JobSpec, JobScope> {
  ManualSelector() {
    super("job/manual-selector");
  }

  @Override
  public void check(JobSpec spec, FieldPath at, JobScope scope) {
    if (spec.selector() == null) {
      String expected = "a selector, as manualSelector is true";
      scope.problems().required(this, at.child("selector"), expected);
    }
  }
}
