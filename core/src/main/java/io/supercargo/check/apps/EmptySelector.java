package io.supercargo.check.apps;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.meta.Selectors;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.meta.v1.LabelSelector;

/** A selector that is set asks for something. */
final class EmptySelector extends Rule<LabelSelector, Scope> {
  EmptySelector() {
    super("workload/empty-selector");
  }

  @Override
  public void check(LabelSelector selector, FieldPath at, Scope scope) {
    if (Selectors.isEmpty(selector)) {
      String message = "is empty, so it would match every pod of the namespace";
      String fix = "Add the labels of the pod template to matchLabels.";
      scope.problems().add(this, ErrorType.INVALID, at, message, fix);
    }
  }
}
