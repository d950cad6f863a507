package io.supercargo.check.node;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.core.v1.NodeSelectorRequirement;
import java.util.List;

/** What a node's label is required to be can be the value of a label. */
final class NodeLabelValues extends Rule<NodeSelectorRequirement, Scope> {
  NodeLabelValues() {
    super("node/label-values");
  }

  @Override
  public void check(NodeSelectorRequirement requirement, FieldPath at, Scope scope) {
    if (!scope.atLeast(KubernetesVersion.V1_33)) {
      return;
    }
    List<String> values = Values.list(requirement.values());
    for (int i = 0; i < values.size(); i++) {
      FieldPath path = at.child("values").index(i);
      scope.problems().format(this, path, values.get(i), Formats.labelValue(values.get(i)));
    }
  }
}
