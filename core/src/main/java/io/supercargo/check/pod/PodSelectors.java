package io.supercargo.check.pod;

import io.supercargo.check.engine.Values;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.Struct;
import io.supercargo.model.StructBuilder;
import io.supercargo.model.core.v1.Affinity;
import io.supercargo.model.core.v1.PodAffinityTerm;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.TopologySpreadConstraint;
import io.supercargo.model.core.v1.WeightedPodAffinityTerm;
import io.supercargo.model.meta.v1.LabelSelector;
import io.supercargo.model.meta.v1.LabelSelectorRequirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds the values of a pod's own labels to the selectors that ask for them by key. */
final class PodSelectors {
  private PodSelectors() {}

  static void merge(
      PodSpec.Builder builder, Map<String, String> labels, KubernetesVersion version) {
    int index = builder.index("affinity");
    if (builder.get(index) instanceof Affinity affinity) {
      builder.setValue(index, affinity(affinity, labels));
    }
    int spread = builder.index("topologySpreadConstraints");
    if (version.atLeast(KubernetesVersion.V1_34)
        && builder.get(spread) instanceof List<?> constraints) {
      List<Object> result = new ArrayList<>(constraints.size());
      for (Object each : constraints) {
        TopologySpreadConstraint constraint = (TopologySpreadConstraint) each;
        LabelSelector selector =
            merged(constraint.labelSelector(), constraint.matchLabelKeys(), null, labels);
        result.add(constraint.toBuilder().labelSelector(selector).build());
      }
      builder.setValue(spread, result);
    }
  }

  private static Affinity affinity(Affinity affinity, Map<String, String> labels) {
    Affinity.Builder builder = affinity.toBuilder();
    for (String field : new String[] {"podAffinity", "podAntiAffinity"}) {
      int index = builder.index(field);
      if (builder.get(index) instanceof Struct pods) {
        builder.setValue(index, terms(pods, labels));
      }
    }
    return builder.build();
  }

  // Affinity and anti-affinity have the same two fields.
  private static Struct terms(Struct pods, Map<String, String> labels) {
    StructBuilder<?> builder = pods.toBuilder();
    for (int i = 0; i < builder.schema().size(); i++) {
      if (builder.get(i) instanceof List<?> list) {
        List<Object> result = new ArrayList<>(list.size());
        for (Object each : list) {
          result.add(term((Struct) each, labels));
        }
        builder.setValue(i, result);
      }
    }
    return builder.build();
  }

  private static Struct term(Struct term, Map<String, String> labels) {
    if (term instanceof WeightedPodAffinityTerm weighted) {
      PodAffinityTerm inner = weighted.podAffinityTerm();
      return inner == null
          ? weighted
          : weighted.toBuilder().podAffinityTerm((PodAffinityTerm) term(inner, labels)).build();
    }
    PodAffinityTerm own = (PodAffinityTerm) term;
    LabelSelector selector =
        merged(own.labelSelector(), own.matchLabelKeys(), own.mismatchLabelKeys(), labels);
    return own.toBuilder().labelSelector(selector).build();
  }

  private static @Nullable LabelSelector merged(
      @Nullable LabelSelector selector,
      @Nullable List<String> match,
      @Nullable List<String> mismatch,
      Map<String, String> labels) {
    if (selector == null || (match == null && mismatch == null)) {
      return selector;
    }
    List<LabelSelectorRequirement> all = new ArrayList<>(Values.list(selector.matchExpressions()));
    add(Values.list(match), "In", labels, all);
    add(Values.list(mismatch), "NotIn", labels, all);
    return selector.toBuilder().matchExpressions(all).build();
  }

  private static void add(
      List<String> keys,
      String operator,
      Map<String, String> labels,
      List<LabelSelectorRequirement> all) {
    for (String key : keys) {
      String value = labels.get(key);
      if (value != null) {
        List<String> values = List.of(value);
        all.add(
            LabelSelectorRequirement.builder().key(key).operator(operator).values(values).build());
      }
    }
  }
}
