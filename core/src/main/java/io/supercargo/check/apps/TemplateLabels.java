package io.supercargo.check.apps;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Text;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Selectors;
import io.supercargo.model.meta.v1.LabelSelector;
import java.util.Map;

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
      Map<String, String> asked = selector == null ? Map.of() : Values.map(selector.matchLabels());
      String expected = "labels that the selector matches";
      if (!asked.isEmpty()) {
        expected = expected + " (" + Text.labels(asked) + ")";
      }
      scope
          .problems()
          .invalid(this, at, Text.labels(owner.labels()), expected, fix(asked, owner.labels()));
    }
  }

  private static String fix(Map<String, String> asked, Map<String, String> labels) {
    for (Map.Entry<String, String> label : asked.entrySet()) {
      String value = labels.get(label.getKey());
      if (value != null && !value.equals(label.getValue())) {
        return "Did you mean " + label.getKey() + "=" + label.getValue() + "?";
      }
    }
    return "Give the template every label that the selector asks for.";
  }
}
