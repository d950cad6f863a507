package io.supercargo.check.reference;

import io.supercargo.model.Nearest;
import io.supercargo.model.Resource;
import io.supercargo.set.Manifests;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of a set, to find the one that somebody may have meant. The number of names that are
 * looked at is limited, so that thousands of findings do not take for ever.
 */
final class Names {
  private static final int LIMIT = 200_000;

  private final Map<String, List<String>> byKind = new HashMap<>();
  private final Graph graph;
  private int looked;

  Names(Manifests set, Graph graph) {
    this.graph = graph;
    for (Resource resource : set) {
      String name = resource.name();
      if (name != null) {
        String group = Graph.group(resource.apiVersion());
        String namespace = resource.schema().namespaced() ? graph.namespace(resource) : "";
        String id = Graph.id(group, String.valueOf(resource.kind()), namespace, "");
        add(id, name);
      }
    }
  }

  private void add(String id, String name) {
    List<String> names = byKind.get(id);
    if (names == null) {
      names = new ArrayList<>();
      byKind.put(id, names);
    }
    names.add(name);
  }

  /** Returns the name of a resource of the target's kind and namespace that is nearest to it. */
  @Nullable String nearest(Target target) {
    String id = Graph.id(target.group, target.kind, target.namespace, "");
    List<String> names = byKind.get(id);
    if (names == null || looked > LIMIT) {
      return null;
    }
    looked += names.size();
    return Nearest.of(target.name, names);
  }

  /** Returns the workload of a namespace whose labels are most like these, or null. */
  @Nullable Workload nearest(
      String namespace, Map<String, String> labels, @Nullable Workload[] workloads) {
    Workload best = null;
    int bestScore = 0;
    for (int i = 0; i < workloads.length && looked <= LIMIT; i++) {
      Workload workload = workloads[i];
      looked++;
      if (workload != null && graph.namespace(workload.entry.resource()).equals(namespace)) {
        int score = likeness(labels, workload.labels);
        if (score > bestScore) {
          best = workload;
          bestScore = score;
        }
      }
    }
    return best;
  }

  private static int likeness(Map<String, String> wanted, Map<String, String> labels) {
    int score = 0;
    for (Map.Entry<String, String> label : wanted.entrySet()) {
      String value = labels.get(label.getKey());
      if (label.getValue().equals(value)) {
        score += 3;
      } else if (value != null && Nearest.of(label.getValue(), List.of(value)) != null) {
        score += 2;
      } else if (labels.containsValue(label.getValue())) {
        score++;
      }
    }
    return score;
  }
}
