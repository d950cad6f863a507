package io.supercargo.check.reference;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Text;
import io.supercargo.check.engine.Values;
import io.supercargo.model.meta.v1.LabelSelector;
import java.util.Map;

/**
 * The selector that is derived for a workload takes no pods of another workload, and no two state
 * the same selector for pods that have the same labels.
 */
final class SelectorOverlap extends Rule<Workload, SetScope> {
  SelectorOverlap() {
    super("reference/selector-overlap");
  }

  @Override
  public void check(Workload workload, FieldPath at, SetScope scope) {
    LabelSelector selector = workload.selector();
    Map<String, String> labels = selector == null ? Map.of() : Values.map(selector.matchLabels());
    for (Workload other : scope.graph.select(scope.namespace, labels)) {
      if (workload != other && Graph.selects(selector, other) && isReportedHere(workload, other)) {
        report(workload, other, labels, at, scope);
        return;
      }
    }
  }

  /** Two that select each other are one finding, at the second of them. */
  private static boolean isReportedHere(Workload workload, Workload other) {
    LabelSelector theirs = other.selector();
    if (workload.entry.hasDerivedSelector() || other.entry.hasDerivedSelector()) {
      return other.index < workload.index || !Graph.selects(theirs, workload);
    }
    return other.index < workload.index && theirs != null && theirs.equals(workload.selector());
  }

  private void report(
      Workload workload, Workload other, Map<String, String> labels, FieldPath at, SetScope scope) {
    String message =
        "expected a selector that takes the pods of "
            + workload
            + " alone, found "
            + Text.labels(labels)
            + ", which takes those of "
            + other
            + " too";
    boolean derived = workload.entry.hasDerivedSelector();
    String fix =
        (derived ? "Rename one of the two, or give one" : "Give one of the two")
            + " a selector of its own by selects(label, value).";
    scope.error(this, at.child("selector"), message, fix, other.entry.origin());
  }
}
