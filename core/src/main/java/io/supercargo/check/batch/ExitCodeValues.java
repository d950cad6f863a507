package io.supercargo.check.batch;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import java.util.List;

/** Exit codes are in order, without repetition; In takes no 0. */
final class ExitCodeValues extends Rule<List<Integer>, FailureScope> {
  private static final int MOST = 255;

  ExitCodeValues() {
    super("job/exit-code-values");
  }

  @Override
  public void check(List<Integer> values, FieldPath at, FailureScope scope) {
    if (values.isEmpty()) {
      scope.problems().invalid(this, at, null, "at least one exit code");
    } else if (values.size() > MOST) {
      scope.problems().tooMany(this, at, values.size(), MOST, "exit codes");
    }
    boolean ordered = true;
    for (int i = 0; i < values.size(); i++) {
      int value = values.get(i);
      if (value == 0 && scope.operator.equals("In")) {
        scope.problems().invalid(this, at.index(i), value, "no 0, as that is success");
      }
      if (values.indexOf(value) < i) {
        scope.problems().duplicate(this, at.index(i), value, "each exit code once");
      }
      ordered &= i == 0 || values.get(i - 1) <= value;
    }
    if (!ordered) {
      scope.problems().invalid(this, at, null, "exit codes in ascending order");
    }
  }
}
