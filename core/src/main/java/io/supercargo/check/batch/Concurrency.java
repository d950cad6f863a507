package io.supercargo.check.batch;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;

/** What happens when a Job is due while the last one runs has three answers. */
final class Concurrency extends Rule<String, Scope> {
  Concurrency() {
    super("cronjob/concurrency-policy");
  }

  @Override
  public void check(String policy, FieldPath at, Scope scope) {
    if (!Values.isOneOf(policy, "Allow", "Forbid", "Replace")) {
      scope.problems().unsupported(this, at, policy, "Allow", "Forbid", "Replace");
    }
  }
}
