package io.supercargo.check.batch;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.batch.v1.JobSpec;

/** A Job counts its pods or gives each an index, and then says how many there are. */
final class CompletionMode extends Rule<JobSpec, Scope> {
  CompletionMode() {
    super("job/completion-mode");
  }

  @Override
  public void check(JobSpec spec, FieldPath at, Scope scope) {
    String mode = spec.completionMode();
    if (mode != null) {
      Declared.JOB_SPEC_COMPLETION_MODE.check(this, mode, at.child("completionMode"), scope);
    }
    if (JobSpecs.isIndexed(spec) && spec.completions() == null) {
      String expected = "a number, as the completion mode is Indexed";
      scope.problems().required(this, at.child("completions"), expected);
    }
  }
}
