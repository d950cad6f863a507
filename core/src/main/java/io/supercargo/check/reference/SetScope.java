package io.supercargo.check.reference;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Problems;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.finding.Finding;
import io.supercargo.finding.Origin;
import io.supercargo.finding.ResourceId;
import io.supercargo.finding.Severity;
import io.supercargo.finding.Source;
import io.supercargo.model.KubernetesTarget;
import io.supercargo.set.Entry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rules across a set know: the graph, and the resource that they look from. */
final class SetScope extends Scope {
  final Graph graph;
  final Entry entry;
  final String namespace;

  /** What the resource names, as far as rules have come; in the order of its fields. */
  final List<Target> targets = new ArrayList<>(0);

  SetScope(Problems problems, KubernetesTarget cluster, Graph graph, Entry entry) {
    super(problems, cluster);
    this.graph = graph;
    this.entry = entry;
    this.namespace = graph.namespace(entry.resource());
  }

  /** Adds what is wrong whatever else the cluster holds. */
  void error(Rule<?, ?> rule, FieldPath at, String message, String fix, @Nullable Origin other) {
    add(rule, Severity.ERROR, at, message, fix, other);
  }

  /** Adds what names something that may be in the cluster, but is not in the set. */
  void dangling(Rule<?, ?> rule, FieldPath at, String message, String fix) {
    add(rule, Severity.DANGLING, at, message, fix, null);
  }

  private void add(
      Rule<?, ?> rule,
      Severity severity,
      FieldPath at,
      String message,
      String fix,
      @Nullable Origin other) {
    ResourceId id = ResourceId.of(entry.resource());
    List<Origin> others = other == null ? List.of() : List.of(other);
    String path = at.toString();
    problems()
        .add(
            new Finding(
                rule.id(), Source.REFERENCE, severity, null, id, path, others, message, fix));
  }
}
