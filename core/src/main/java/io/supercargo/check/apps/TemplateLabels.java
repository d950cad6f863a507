package io.supercargo.check.apps;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.meta.Selectors;
import io.supercargo.model.meta.v1.LabelSelector;

/** The selector matches the pods that the template makes. */
final class TemplateLabels extends Rule<PodOwner, Scope> {
  TemplateLabels() {
    super("workload/template-labels");
  }

  @Override
  public void check(PodOwner owner, FieldPath template, Scope scope) {
    LabelSelector selector = owner.selector;
    boolean empty = selector != null && Selectors.isEmpty(selector);
    if (owner.selectorCompiles && !empty && !Selectors.matches(selector, owner.labels())) {
      FieldPath at = template.child("metadata", "labels");
      String expected = "labels that the selector matches";
      String fix = "Give the template every label that the selector asks for.";
      scope.problems().invalid(this, at, owner.labels(), expected, fix);
    }
  }
}
