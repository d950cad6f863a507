package io.supercargo.check.reference;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Text;
import io.supercargo.check.engine.Values;
import io.supercargo.model.meta.v1.LabelSelector;
import java.util.Map;

/**
 * A budget or network policy of a complete set that names labels selects pods of a workload that is
 * known.
 */
final class PodSelection extends Rule<LabelSelector, SetScope> {
  PodSelection() {
    super("reference/pod-selection");
  }

  @Override
  public void check(LabelSelector selector, FieldPath at, SetScope scope) {
    Map<String, String> labels = Values.map(selector.matchLabels());
    Graph graph = scope.graph;
    if (labels.isEmpty() || !graph.isComplete() || isKnown(selector, labels, scope)) {
      return;
    }
    Workload nearest = graph.nearest(scope.namespace, labels);
    String message =
        "expected labels of pods of the set, found "
            + Text.labels(labels)
            + (Values.list(selector.matchExpressions()).isEmpty() ? "" : " with expressions")
            + ", which selects none";
    String fix =
        nearest == null
            ? "Add the workload, or name it by existingWorkload(…) if it is in the cluster already."
            : "Did you mean " + nearest + ", whose pods have " + Text.labels(nearest.labels) + "?";
    scope.dangling(this, at, message, fix);
  }

  private static boolean isKnown(
      LabelSelector selector, Map<String, String> labels, SetScope scope) {
    for (Workload workload : scope.graph.select(scope.namespace, labels)) {
      if (Graph.selects(selector, workload)) {
        return true;
      }
    }
    return scope.graph.selectsOutside(scope.namespace, labels);
  }
}
