package io.supercargo.check.node;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.NodeSelectorRequirement;

/** A requirement of a node's labels has a key, an operator and values that go with it. */
final class NodeRequirement extends Rule<NodeSelectorRequirement, Scope> {
  NodeRequirement() {
    super("node/requirement");
  }

  @Override
  public void check(NodeSelectorRequirement requirement, FieldPath at, Scope scope) {
    String operator = Values.text(requirement.operator());
    int values = Values.list(requirement.values()).size();
    FieldPath path = at.child("values");
    if (Values.isOneOf(operator, "In", "NotIn")) {
      if (values == 0) {
        scope.problems().required(this, path, "at least one value for " + operator);
      }
    } else if (Values.isOneOf(operator, "Exists", "DoesNotExist")) {
      if (values > 0) {
        scope.problems().forbidden(this, path, "values are not allowed with " + operator);
      }
    } else if (Values.isOneOf(operator, "Gt", "Lt")) {
      if (values != 1) {
        scope.problems().required(this, path, "exactly one value for " + operator);
      }
    } else {
      String expected = "one of In, NotIn, Exists, DoesNotExist, Gt or Lt";
      scope.problems().invalid(this, at.child("operator"), operator, expected);
    }
    String key = Values.text(requirement.key());
    scope.problems().format(this, at.child("key"), key, Formats.qualifiedName(key));
  }
}
