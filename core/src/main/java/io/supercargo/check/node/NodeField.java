package io.supercargo.check.node;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.NodeSelectorRequirement;
import java.util.List;

/** The only field of a node to choose by is its name, and one name at a time. */
final class NodeField extends Rule<NodeSelectorRequirement, Scope> {
  NodeField() {
    super("node/field");
  }

  @Override
  public void check(NodeSelectorRequirement requirement, FieldPath at, Scope scope) {
    List<String> values = Values.list(requirement.values());
    String operator = Values.text(requirement.operator());
    if (!Values.isOneOf(operator, "In", "NotIn")) {
      scope.problems().invalid(this, at.child("operator"), operator, "In or NotIn");
    } else if (values.size() != 1) {
      scope.problems().required(this, at.child("values"), "exactly one name");
    }
    String key = Values.text(requirement.key());
    if (!key.equals("metadata.name")) {
      scope.problems().invalid(this, at.child("key"), key, "metadata.name");
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      FieldPath path = at.child("values").index(i);
      scope.problems().format(this, path, values.get(i), Formats.subdomain(values.get(i)));
    }
  }
}
