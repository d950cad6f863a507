package io.supercargo.check.rbac;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.meta.v1.LabelSelector;

/** The server can compile the selectors of roles to gather. */
final class AggregationSelector extends Rule<LabelSelector, Scope> {
  AggregationSelector() {
    super("rbac/aggregation-selector");
  }

  @Override
  public void check(LabelSelector selector, FieldPath at, Scope scope) {
    String message = "the selector is not well-formed";
    scope.problems().add(this, ErrorType.INVALID, at, message, "Mend its labels or expressions.");
  }
}
