package io.supercargo.check.update;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.Struct;

/**
 * The selector of a Job and the labels that belong to it are made when it is created, and not once
 * more: who takes them away, or writes none in their place, leaves it without.
 */
final class JobLabelsUpdate extends Rule<Change, Scope> {
  private static final String[] KEYS = {
    "controller-uid",
    "job-name",
    "batch.kubernetes.io/controller-uid",
    "batch.kubernetes.io/job-name"
  };
  private static final String FIX = "Take back the change, or delete the Job and create it again.";

  JobLabelsUpdate() {
    super("update/job-labels");
  }

  /**
   * Checks a Job as it was merged, before it is defaulted.
   *
   * @param at the path of its spec
   */
  @Override
  public void check(Change spec, FieldPath at, Scope scope) {
    FieldPath labels = at.child("template").child("metadata", "labels");
    if (isManual(spec.after())) {
      return;
    }
    if (isManual(spec.before())) {
      if (spec.after().value("selector") == null) {
        scope.problems().required(this, at.child("selector"), "the one that the Job has");
        unselected(labels, scope);
      }
    } else if (spec.of("template").of("metadata").after().value("labels") == null) {
      for (String key : KEYS) {
        String message = "goes with the other labels of the template; expected it to stay";
        scope.problems().add(this, ErrorType.REQUIRED, labels.key(key), message, FIX);
      }
      unselected(labels, scope);
    }
  }

  private static boolean isManual(Struct spec) {
    return Boolean.TRUE.equals(spec.value("manualSelector"));
  }

  private void unselected(FieldPath labels, Scope scope) {
    String message = "expected labels that the selector of the Job asks for";
    scope.problems().add(this, ErrorType.INVALID, labels, message, FIX);
  }
}
