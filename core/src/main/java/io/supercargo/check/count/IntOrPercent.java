package io.supercargo.check.count;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.IntOrString;

/** A share of pods is a number from 0 on or a percentage. */
final class IntOrPercent extends Rule<IntOrString, Scope> {
  IntOrPercent() {
    super("workload/int-or-percent");
  }

  @Override
  public void check(IntOrString value, FieldPath at, Scope scope) {
    String text = value.text();
    if (text != null) {
      String expected = "a whole number without quotes, or a percentage such as \"25%\"";
      if (!Counts.isPercent(text)) {
        scope.problems().invalid(this, at, text, expected);
      }
    } else if (value.intValue() < 0) {
      scope.problems().invalid(this, at, value.intValue(), "0 or more, or a percentage");
    }
  }
}
