package io.supercargo.check.apps;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.finding.ErrorType;

/** The selector is set and the server can compile it. */
final class SelectorRequired extends Rule<PodOwner, Scope> {
  SelectorRequired() {
    super("workload/selector");
  }

  @Override
  public void check(PodOwner owner, FieldPath at, Scope scope) {
    if (owner.selector == null) {
      scope.problems().required(this, at, "a selector that matches the labels of the pod template");
    } else if (!owner.selectorCompiles) {
      String message = "the selector is not well-formed, so the pod template was not checked";
      scope.problems().add(this, ErrorType.INVALID, at, message, "Mend the selector first.");
    }
  }
}
