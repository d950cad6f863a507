package io.supercargo.check.apps;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.apps.v1.DeploymentSpec;

/** A Deployment has longer to make progress than a pod to become ready. */
final class ProgressDeadline extends Rule<DeploymentSpec, Scope> {
  ProgressDeadline() {
    super("deployment/progress-deadline");
  }

  @Override
  public void check(DeploymentSpec spec, FieldPath at, Scope scope) {
    Integer deadline = spec.progressDeadlineSeconds();
    int ready = Values.number(spec.minReadySeconds());
    if (deadline != null && deadline <= ready) {
      FieldPath path = at.child("progressDeadlineSeconds");
      scope
          .problems()
          .invalid(this, path, deadline, "more than minReadySeconds, which is " + ready);
    }
  }
}
