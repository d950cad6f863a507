package io.supercargo.check.meta;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.meta.v1.LabelSelector;
import io.supercargo.model.meta.v1.LabelSelectorRequirement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks through label selectors, and says what they match. */
public final class Selectors {
  private static final Rule<LabelSelectorRequirement, Scope> REQUIREMENT =
      new SelectorRequirement();

  private Selectors() {}

  /** Returns the rules of selectors. */
  public static List<Rule<?, ?>> rules() {
    return List.of(REQUIREMENT);
  }

  /**
   * Checks a selector.
   *
   * @return whether it is well-formed, so that the server can compile it
   */
  public static boolean check(@Nullable LabelSelector selector, FieldPath at, Scope scope) {
    if (selector == null) {
      return true;
    }
    int before = scope.problems().count();
    Metadata.labels(selector.matchLabels(), at.child("matchLabels"), scope);
    List<LabelSelectorRequirement> requirements = Values.list(selector.matchExpressions());
    for (int i = 0; i < requirements.size(); i++) {
      REQUIREMENT.check(requirements.get(i), at.child("matchExpressions").index(i), scope);
    }
    return scope.problems().count() == before;
  }

  /** Returns whether a selector has no requirement at all, so that it matches everything. */
  public static boolean isEmpty(LabelSelector selector) {
    return Values.map(selector.matchLabels()).isEmpty()
        && Values.list(selector.matchExpressions()).isEmpty();
  }

  /** Returns whether a well-formed selector matches labels; one that is not set matches nothing. */
  public static boolean matches(@Nullable LabelSelector selector, Map<String, String> labels) {
    if (selector == null) {
      return false;
    }
    for (Map.Entry<String, String> label : Values.map(selector.matchLabels()).entrySet()) {
      if (!label.getValue().equals(labels.get(label.getKey()))) {
        return false;
      }
    }
    for (LabelSelectorRequirement requirement : Values.list(selector.matchExpressions())) {
      if (!matches(requirement, labels)) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(LabelSelectorRequirement requirement, Map<String, String> labels) {
    String value = labels.get(Values.text(requirement.key()));
    List<String> values = Values.list(requirement.values());
    switch (Values.text(requirement.operator())) {
      case "In":
        return value != null && values.contains(value);
      case "NotIn":
        return value == null || !values.contains(value);
      case "Exists":
        return value != null;
      default:
        return value == null;
    }
  }
}
