package io.supercargo.check.reference;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;

/** What a resource of a complete set names is in the set, or named as existing outside. */
final class MissingTarget extends Rule<Target, SetScope> {
  MissingTarget() {
    super("reference/missing-target");
  }

  @Override
  public void check(Target target, FieldPath at, SetScope scope) {
    Graph graph = scope.graph;
    if (!graph.isComplete() || graph.find(target) != null || graph.isElsewhere(target)) {
      return;
    }
    String message =
        "expected a "
            + target.kind
            + " of the set, found \""
            + target.name
            + "\", which is not in it";
    String nearest = graph.nearest(target);
    String fix =
        nearest == null
            ? "Add it, or name it by existing(…) if it is in the cluster already."
            : "Did you mean " + nearest + "?";
    scope.dangling(this, at, message, fix);
  }
}
