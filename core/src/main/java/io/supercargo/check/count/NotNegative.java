package io.supercargo.check.count;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;

/** A number of things is 0 or more. */
final class NotNegative extends Rule<Number, Scope> {
  NotNegative() {
    super("workload/not-negative");
  }

  @Override
  public void check(Number value, FieldPath at, Scope scope) {
    if (value.longValue() < 0) {
      scope.problems().invalid(this, at, value, "0 or more");
    }
  }
}
