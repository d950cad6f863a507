package io.supercargo.check.batch;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;

/** What happens when a Job is due while the last one runs has three answers. */
final class Concurrency extends Rule<String, Scope> {
  Concurrency() {
    super("cronjob/concurrency-policy");
  }

  @Override
  public void check(String policy, FieldPath at, Scope scope) {
    Declared.CRON_JOB_SPEC_CONCURRENCY_POLICY.check(this, policy, at, scope);
  }
}
