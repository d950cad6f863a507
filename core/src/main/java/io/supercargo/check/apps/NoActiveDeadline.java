package io.supercargo.check.apps;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.core.v1.PodSpec;

/** Pods of a kind that keeps them running have no deadline. */
final class NoActiveDeadline extends Rule<PodSpec, Scope> {
  NoActiveDeadline() {
    super("workload/active-deadline");
  }

  @Override
  public void check(PodSpec pod, FieldPath at, Scope scope) {
    if (pod.activeDeadlineSeconds() != null) {
      FieldPath deadline = at.child("activeDeadlineSeconds");
      String reason = "pods that are kept running may have no deadline; use a Job";
      scope.problems().forbidden(this, deadline, reason);
    }
  }
}
