package io.supercargo.check.meta;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.meta.v1.LabelSelectorRequirement;
import java.util.List;

/** A requirement of a label selector: key, operator, and values that go with the operator. */
final class SelectorRequirement extends Rule<LabelSelectorRequirement, Scope> {
  SelectorRequirement() {
    super("meta/selector-requirement");
  }

  @Override
  public void check(LabelSelectorRequirement requirement, FieldPath at, Scope scope) {
    List<String> values = Values.list(requirement.values());
    String operator = Values.text(requirement.operator());
    if (Values.isOneOf(operator, "In", "NotIn")) {
      if (values.isEmpty()) {
        String expected = "at least one value, as the operator is " + operator;
        scope.problems().required(this, at.child("values"), expected);
      }
    } else if (Values.isOneOf(operator, "Exists", "DoesNotExist")) {
      if (!values.isEmpty()) {
        String reason = "values are not allowed with the operator " + operator;
        scope.problems().forbidden(this, at.child("values"), reason);
      }
    } else {
      String expected = "one of In, NotIn, Exists or DoesNotExist";
      scope.problems().invalid(this, at.child("operator"), operator, expected);
    }
    String key = Values.text(requirement.key());
    scope.problems().format(this, at.child("key"), key, Formats.qualifiedName(key));
    for (int i = 0; i < values.size(); i++) {
      FieldPath value = at.child("values").index(i);
      scope.problems().format(this, value, values.get(i), Formats.labelValue(values.get(i)));
    }
  }
}
