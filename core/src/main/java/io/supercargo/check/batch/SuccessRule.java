package io.supercargo.check.batch;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.model.batch.v1.SuccessPolicyRule;

/** A rule about success counts indexes, lists them, or both. */
final class SuccessRule extends Rule<SuccessPolicyRule, SuccessScope> {
  private static final int LONGEST = 65536;

  SuccessRule() {
    super("job/success-rule");
  }

  @Override
  public void check(SuccessPolicyRule rule, FieldPath at, SuccessScope scope) {
    Integer count = rule.succeededCount();
    String indexes = rule.succeededIndexes();
    if (count == null && indexes == null) {
      scope.problems().required(this, at, "succeededCount or succeededIndexes");
    }
    int listed = indexes == null ? 0 : indexes(indexes, at.child("succeededIndexes"), scope);
    if (count == null) {
      return;
    }
    FieldPath path = at.child("succeededCount");
    if (count < 0) {
      scope.problems().invalid(this, path, count, "0 or more");
    }
    if (count > scope.completions) {
      String expected = "at most completions, which is " + scope.completions;
      scope.problems().invalid(this, path, count, expected);
    }
    if (indexes != null && count > listed) {
      scope.problems().invalid(this, path, count, "at most " + listed + ", the listed indexes");
    }
  }

  private int indexes(String indexes, FieldPath at, SuccessScope scope) {
    if (indexes.length() > LONGEST) {
      scope.problems().tooLong(this, at, indexes.length(), LONGEST, "characters");
    }
    int count = Indexes.count(indexes, scope.completions);
    if (count < 0) {
      String expected = "ascending indexes below completions, such as 0,2-4";
      scope.problems().invalid(this, at, indexes, expected);
      return 0;
    }
    return count;
  }
}
