package io.supercargo.check.batch;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Text;
import io.supercargo.check.engine.Values;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.batch.v1.PodFailurePolicyRule;

/** A rule about failed pods has an action, and is about exit codes or conditions. */
final class FailureRule extends Rule<PodFailurePolicyRule, FailureScope> {
  private static final String[] ACTIONS = {"Count", "FailIndex", "FailJob", "Ignore"};

  FailureRule() {
    super("job/failure-rule");
  }

  @Override
  public void check(PodFailurePolicyRule rule, FieldPath at, FailureScope scope) {
    String action = Values.text(rule.action());
    FieldPath path = at.child("action");
    if (action.isEmpty()) {
      scope.problems().required(this, path, Text.oneOf(ACTIONS));
    } else if (!Values.isOneOf(action, ACTIONS)) {
      scope.problems().unsupported(this, path, action, ACTIONS);
    } else if (action.equals("FailIndex") && scope.spec.backoffLimitPerIndex() == null) {
      scope.problems().invalid(this, path, action, "another action, or backoffLimitPerIndex");
    }
    boolean codes = rule.onExitCodes() != null;
    boolean conditions = !Values.list(rule.onPodConditions()).isEmpty();
    if (codes == conditions) {
      String message = "a rule is about either onExitCodes or onPodConditions";
      String fix = codes ? "Make two rules of it." : "Add one of the two.";
      scope.problems().add(this, ErrorType.INVALID, at, message, fix);
    }
  }
}
