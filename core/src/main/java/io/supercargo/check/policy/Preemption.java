package io.supercargo.check.policy;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;

/** Pods of a class displace others or do not. */
final class Preemption extends Rule<String, Scope> {
  Preemption() {
    super("priority-class/preemption-policy");
  }

  @Override
  public void check(String policy, FieldPath at, Scope scope) {
    if (policy.isEmpty()) {
      scope.problems().required(this, at, "one of PreemptLowerPriority or Never");
    } else if (!Values.isOneOf(policy, "PreemptLowerPriority", "Never")) {
      scope.problems().unsupported(this, at, policy, "PreemptLowerPriority", "Never");
    }
  }
}
