package io.supercargo.check.count;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.IntOrString;

/** A share of pods is 100 % at most. */
final class AtMostAll extends Rule<IntOrString, Scope> {
  AtMostAll() {
    super("workload/at-most-all");
  }

  @Override
  public void check(IntOrString value, FieldPath at, Scope scope) {
    String text = value.text();
    if (text != null && Counts.isPercent(text) && Counts.amount(value) > 100) {
      scope.problems().invalid(this, at, text, "100% or less");
    }
  }
}
