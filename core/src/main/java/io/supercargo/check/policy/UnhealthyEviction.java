package io.supercargo.check.policy;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;

/** Whether pods that are not ready count has two answers. */
final class UnhealthyEviction extends Rule<String, Scope> {
  UnhealthyEviction() {
    super("pdb/unhealthy-pod-eviction-policy");
  }

  @Override
  public void check(String policy, FieldPath at, Scope scope) {
    if (!Values.isOneOf(policy, "AlwaysAllow", "IfHealthyBudget")) {
      scope.problems().unsupported(this, at, policy, "AlwaysAllow", "IfHealthyBudget");
    }
  }
}
