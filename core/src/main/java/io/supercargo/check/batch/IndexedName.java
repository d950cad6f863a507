package io.supercargo.check.batch;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.batch.v1.JobSpec;

/** An indexed Job's name leaves room for the index, as its pods' host names have both. */
final class IndexedName extends Rule<JobSpec, JobScope> {
  IndexedName() {
    super("job/indexed-name");
  }

  @Override
  public void check(JobSpec spec, FieldPath at, JobScope scope) {
    int completions = Values.number(spec.completions());
    if (JobSpecs.isIndexed(spec) && completions > 0) {
      String last = scope.name + "-" + (completions - 1);
      if (Formats.label(last) != null) {
        String expected = "a name of which " + last + " is a label: " + Formats.label(last);
        scope.problems().invalid(this, at, scope.name, expected);
      }
    }
  }
}
