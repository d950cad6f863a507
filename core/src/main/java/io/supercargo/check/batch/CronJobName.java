package io.supercargo.check.batch;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Utf8;

/** A CronJob's name leaves room for the time that its Jobs' names end with. */
final class CronJobName extends Rule<String, Scope> {
  private static final int LONGEST = 52;

  CronJobName() {
    super("cronjob/name");
  }

  @Override
  public void check(String name, FieldPath at, Scope scope) {
    if (Utf8.length(name) > LONGEST) {
      scope.problems().invalid(this, at, name, "at most 52 characters");
    }
  }
}
