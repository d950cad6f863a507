package io.supercargo.check.policy;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.policy.v1.PodDisruptionBudgetSpec;

/** A budget has one bound at most. */
final class OneBound extends Rule<PodDisruptionBudgetSpec, Scope> {
  OneBound() {
    super("pdb/one-bound");
  }

  @Override
  public void check(PodDisruptionBudgetSpec spec, FieldPath at, Scope scope) {
    if (spec.minAvailable() != null && spec.maxUnavailable() != null) {
      String message = "minAvailable and maxUnavailable may not both be set";
      scope.problems().add(this, ErrorType.INVALID, at, message, "Remove one of the two.");
    }
  }
}
