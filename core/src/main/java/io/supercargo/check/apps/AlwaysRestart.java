package io.supercargo.check.apps;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.PodSpec;

/** Pods of a kind that keeps them running restart always. */
final class AlwaysRestart extends Rule<PodSpec, Scope> {
  AlwaysRestart() {
    super("workload/restart-policy");
  }

  @Override
  public void check(PodSpec pod, FieldPath at, Scope scope) {
    String policy = Values.text(pod.restartPolicy());
    if (!policy.isEmpty() && !policy.equals("Always")) {
      scope.problems().unsupported(this, at.child("restartPolicy"), policy, "Always");
    }
  }
}
