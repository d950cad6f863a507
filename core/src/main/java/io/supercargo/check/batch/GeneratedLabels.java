package io.supercargo.check.batch;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.meta.Selectors;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.batch.v1.JobSpec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the server fills in to find a Job's pods is not written by hand. */
final class GeneratedLabels extends Rule<JobSpec, JobScope> {
  GeneratedLabels() {
    super("job/generated-labels");
  }

  @Override
  public void check(JobSpec spec, FieldPath at, JobScope scope) {
    Map<String, String> labels = JobLabels.of(spec.template());
    FieldPath path = at.child("template").child("metadata", "labels");
    String uid = "no label, as it is filled in";
    label(labels, JobLabels.UID, null, uid, path, scope);
    label(labels, JobLabels.OLD_UID, null, uid, path, scope);
    String name = "the name of the Job, or no label";
    label(labels, JobLabels.NAME, scope.name, name, path, scope);
    label(labels, JobLabels.OLD_NAME, scope.name, name, path, scope);
    Map<String, String> expected = JobLabels.identified(JobLabels.named(Map.of(), scope.name));
    if (!Selectors.matches(JobLabels.selector(spec.selector()), expected)) {
      String message = "asks for labels that the server does not fill in";
      String fix = "Remove the selector.";
      FieldPath selector = at.child("selector");
      scope.problems().add(this, ErrorType.INVALID, selector, message, fix);
    }
  }

  private void label(
      Map<String, String> labels,
      String key,
      @Nullable String value,
      String expected,
      FieldPath at,
      Scope scope) {
    String found = labels.get(key);
    if (found != null && !found.equals(value)) {
      scope.problems().invalid(this, at.key(key), found, expected);
    }
  }
}
