package io.supercargo.check.node;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.NodeSelector;

/** A required node selector has terms: without any it would match no node. */
final class NodeSelectorTerms extends Rule<NodeSelector, Scope> {
  NodeSelectorTerms() {
    super("node/selector-terms");
  }

  @Override
  public void check(NodeSelector selector, FieldPath at, Scope scope) {
    if (Values.list(selector.nodeSelectorTerms()).isEmpty()) {
      scope.problems().required(this, at.child("nodeSelectorTerms"), "at least one term");
    }
  }
}
