package io.supercargo.check.batch;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Selectors;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.batch.v1.JobSpec;
import io.supercargo.model.meta.v1.LabelSelector;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who changes a Job leaves it the selector and the labels by which it finds its pods. */
final class KeptLabels extends Rule<JobSpec, JobScope> {
  private static final String FIX = "Take back the change, or delete the Job and create it again.";

  KeptLabels() {
    super("update/job-labels");
  }

  /** The selector is well-formed. */
  @Override
  public void check(JobSpec spec, FieldPath at, JobScope scope) {
    FieldPath path = at.child("template").child("metadata", "labels");
    LabelSelector selector = spec.selector();
    Map<String, String> labels = JobLabels.of(spec.template());
    if (selector == null) {
      scope.problems().required(this, at.child("selector"), "the one that the Job has");
    } else if (!Values.isTrue(spec.manualSelector())) {
      made(labels, path, scope);
      if (!Selectors.matches(selector, made(scope))) {
        String message = "expected the one that the server made for the Job";
        scope.problems().add(this, ErrorType.INVALID, at.child("selector"), message, FIX);
      }
    }
    if (!Selectors.matches(selector, labels)) {
      String message = "expected labels that the selector of the Job asks for";
      scope.problems().add(this, ErrorType.INVALID, path, message, FIX);
    }
  }

  // A Job that was there before its labels had prefixes, or made its own, needs none with them.
  private static Map<String, String> made(JobScope scope) {
    Map<String, String> labels = new LinkedHashMap<>(JobLabels.named(Map.of(), scope.name));
    labels.put(JobLabels.UID, scope.uid);
    labels.put(JobLabels.OLD_UID, scope.uid);
    if (!scope.prefixed) {
      labels.remove(JobLabels.UID);
      labels.remove(JobLabels.NAME);
    }
    return labels;
  }

  private void made(Map<String, String> labels, FieldPath at, JobScope scope) {
    made(scope)
        .forEach(
            (key, value) -> {
              String found = labels.get(key);
              if (found == null) {
                String message = "is the server's; expected it to stay";
                scope.problems().add(this, ErrorType.REQUIRED, at.key(key), message, FIX);
              } else if (!found.equals(value)) {
                scope.problems().invalid(this, at.key(key), found, "it to stay", FIX);
              }
            });
  }
}
