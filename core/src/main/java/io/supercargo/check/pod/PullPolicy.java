package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;

/** The pull policy of a container or image volume is one of three. */
final class PullPolicy extends Rule<String, Scope> {
  PullPolicy() {
    super("container/image-pull-policy");
  }

  @Override
  public void check(String policy, FieldPath at, Scope scope) {
    if (!Values.isOneOf(policy, "Always", "IfNotPresent", "Never")) {
      scope.problems().unsupported(this, at, policy, "Always", "IfNotPresent", "Never");
    }
  }
}
