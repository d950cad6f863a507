package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Selectors;
import io.supercargo.check.node.NodeSelectors;
import io.supercargo.model.Struct;
import io.supercargo.model.core.v1.Affinity;
import io.supercargo.model.core.v1.NodeAffinity;
import io.supercargo.model.core.v1.NodeSelector;
import io.supercargo.model.core.v1.NodeSelectorTerm;
import io.supercargo.model.core.v1.PodAffinity;
import io.supercargo.model.core.v1.PodAffinityTerm;
import io.supercargo.model.core.v1.PodAntiAffinity;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.PreferredSchedulingTerm;
import io.supercargo.model.core.v1.Toleration;
import io.supercargo.model.core.v1.TopologySpreadConstraint;
import io.supercargo.model.core.v1.WeightedPodAffinityTerm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through what decides about a pod's node. */
final class Scheduling {
  private static final Rule<Integer, PodScope> WEIGHT = new AffinityWeight();
  private static final Rule<PodAffinityTerm, PodScope> TOPOLOGY = new AffinityTopology();
  private static final Rule<Struct, PodScope> LABEL_KEYS = new LabelKeys();
  private static final Rule<Toleration, PodScope> TOLERATION = new Tolerations();
  private static final Rule<PodSpec, PodScope> SPREAD = new SpreadConstraints();
  private static final String REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution";
  private static final String PREFERRED = "preferredDuringSchedulingIgnoredDuringExecution";

  private Scheduling() {}

  static List<Rule<?, ?>> rules() {
    return List.of(WEIGHT, TOPOLOGY, LABEL_KEYS, TOLERATION, SPREAD);
  }

  /** Checks tolerations, be they of the spec or of the annotation that they once stood in. */
  static void tolerations(@Nullable List<Toleration> tolerations, FieldPath at, PodScope scope) {
    for (int i = 0; tolerations != null && i < tolerations.size(); i++) {
      TOLERATION.check(tolerations.get(i), at.index(i), scope);
    }
  }

  static void check(PodSpec spec, FieldPath at, PodScope scope) {
    Affinity affinity = spec.affinity();
    if (affinity != null) {
      affinity(affinity, at.child("affinity"), scope);
    }
    tolerations(spec.tolerations(), at.child("tolerations"), scope);
    SPREAD.check(spec, at, scope);
    List<TopologySpreadConstraint> spread = Values.list(spec.topologySpreadConstraints());
    for (int i = 0; i < spread.size(); i++) {
      FieldPath path = at.child("topologySpreadConstraints").index(i);
      LABEL_KEYS.check(spread.get(i), path, scope);
      Selectors.check(spread.get(i).labelSelector(), path.child("labelSelector"), scope);
    }
  }

  private static void affinity(Affinity affinity, FieldPath at, PodScope scope) {
    NodeAffinity node = affinity.nodeAffinity();
    if (node != null) {
      node(node, at.child("nodeAffinity"), scope);
    }
    PodAffinity near = affinity.podAffinity();
    if (near != null) {
      FieldPath path = at.child("podAffinity");
      required(near.requiredDuringSchedulingIgnoredDuringExecution(), path, scope);
      preferred(near.preferredDuringSchedulingIgnoredDuringExecution(), path, scope);
    }
    PodAntiAffinity far = affinity.podAntiAffinity();
    if (far != null) {
      FieldPath path = at.child("podAntiAffinity");
      required(far.requiredDuringSchedulingIgnoredDuringExecution(), path, scope);
      preferred(far.preferredDuringSchedulingIgnoredDuringExecution(), path, scope);
    }
  }

  private static void node(NodeAffinity affinity, FieldPath at, PodScope scope) {
    NodeSelector selector = affinity.requiredDuringSchedulingIgnoredDuringExecution();
    if (selector != null) {
      NodeSelectors.required(selector, at.child(REQUIRED), scope);
    }
    List<PreferredSchedulingTerm> terms =
        Values.list(affinity.preferredDuringSchedulingIgnoredDuringExecution());
    for (int i = 0; i < terms.size(); i++) {
      FieldPath path = at.child(PREFERRED).index(i);
      WEIGHT.check(Values.number(terms.get(i).weight()), path, scope);
      NodeSelectorTerm term = terms.get(i).preference();
      if (term != null) {
        NodeSelectors.preferred(term, path.child("preference"), scope);
      }
    }
  }

  private static void required(
      @Nullable List<PodAffinityTerm> terms, FieldPath at, PodScope scope) {
    List<PodAffinityTerm> list = Values.list(terms);
    for (int i = 0; i < list.size(); i++) {
      term(list.get(i), at.child(REQUIRED).index(i), scope);
    }
  }

  private static void preferred(
      @Nullable List<WeightedPodAffinityTerm> terms, FieldPath at, PodScope scope) {
    List<WeightedPodAffinityTerm> list = Values.list(terms);
    for (int i = 0; i < list.size(); i++) {
      FieldPath path = at.child(PREFERRED).index(i);
      WEIGHT.check(Values.number(list.get(i).weight()), path, scope);
      PodAffinityTerm term = list.get(i).podAffinityTerm();
      term(
          term == null ? PodAffinityTerm.builder().build() : term,
          path.child("podAffinityTerm"),
          scope);
    }
  }

  private static void term(PodAffinityTerm term, FieldPath at, PodScope scope) {
    Selectors.check(term.labelSelector(), at.child("labelSelector"), scope);
    Selectors.check(term.namespaceSelector(), at.child("namespaceSelector"), scope);
    TOPOLOGY.check(term, at, scope);
    LABEL_KEYS.check(term, at, scope);
  }
}
