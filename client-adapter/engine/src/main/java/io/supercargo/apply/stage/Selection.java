package io.supercargo.apply.stage;

import io.supercargo.apply.project.Wanted;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which workloads a Service selects. */
final class Selection {
  private Selection() {}

  static boolean selects(Wanted service, Wanted workload) {
    boolean samePlace = Objects.equals(service.key().namespace(), workload.key().namespace());
    Map<?, ?> selector = map(map(service.tree().get("spec")).get("selector"));
    return samePlace
        && !selector.isEmpty()
        && podLabels(workload).entrySet().containsAll(selector.entrySet());
  }

  private static Map<?, ?> podLabels(Wanted workload) {
    switch (workload.key().type().groupKind()) {
      case "Pod":
        return labels(workload.tree());
      case "Deployment.apps", "StatefulSet.apps", "DaemonSet.apps", "ReplicaSet.apps":
        return labels(map(map(workload.tree().get("spec")).get("template")));
      default:
        return Map.of();
    }
  }

  private static Map<?, ?> labels(Map<?, ?> object) {
    return map(map(object.get("metadata")).get("labels"));
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }
}
