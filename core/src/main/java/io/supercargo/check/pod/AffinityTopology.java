package io.supercargo.check.pod;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.PodAffinityTerm;

/** Pods are near or far from each other in terms of a label of nodes, in possible namespaces. */
final class AffinityTopology extends Rule<PodAffinityTerm, PodScope> {
  AffinityTopology() {
    super("scheduling/pod-affinity-term");
  }

  @Override
  public void check(PodAffinityTerm term, FieldPath at, PodScope scope) {
    String key = Values.text(term.topologyKey());
    FieldPath path = at.child("topologyKey");
    Declared.POD_AFFINITY_TERM_TOPOLOGY_KEY_FILLED.check(this, key, path, scope);
    scope.problems().format(this, path, key, Formats.qualifiedName(key));
    for (String namespace : Values.list(term.namespaces())) {
      FieldPath list = at.child("namespace");
      scope.problems().format(this, list, namespace, Formats.label(namespace));
    }
  }
}
