package io.supercargo.check.batch;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.batch.v1.PodFailurePolicyOnExitCodesRequirement;

/** A rule about exit codes has an operator, and names a container of the pod if any. */
final class ExitCodes extends Rule<PodFailurePolicyOnExitCodesRequirement, FailureScope> {
  ExitCodes() {
    super("job/exit-codes");
  }

  @Override
  public void check(
      PodFailurePolicyOnExitCodesRequirement codes, FieldPath at, FailureScope scope) {
    String operator = Values.text(codes.operator());
    FieldPath path = at.child("operator");
    if (operator.isEmpty()) {
      scope.problems().required(this, path, "one of In or NotIn");
    } else if (!Values.isOneOf(operator, "In", "NotIn")) {
      scope.problems().unsupported(this, path, operator, "In", "NotIn");
    }
    String container = codes.containerName();
    if (container != null && !scope.hasContainer(container)) {
      FieldPath name = at.child("containerName");
      scope.problems().invalid(this, name, container, "the name of a container of the pod");
    }
  }
}
