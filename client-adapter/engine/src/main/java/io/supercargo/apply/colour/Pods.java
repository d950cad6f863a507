package io.supercargo.apply.colour;

import io.supercargo.apply.rollout.Colour;
import io.supercargo.model.Resource;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.apps.v1.StatefulSet;
import io.supercargo.model.autoscaling.v2.CrossVersionObjectReference;
import io.supercargo.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.supercargo.model.core.v1.PodTemplateSpec;
import io.supercargo.model.core.v1.Service;
import io.supercargo.model.meta.v1.ObjectMeta;
import io.supercargo.model.policy.v1.PodDisruptionBudget;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which pods resources are about. */
final class Pods {
  private Pods() {}

  /** Returns the labels of the pods of a workload. */
  static Map<String, String> labels(Resource workload) {
    PodTemplateSpec template = template(workload);
    ObjectMeta metadata = template == null ? null : template.metadata();
    return metadata == null || metadata.labels() == null ? Map.of() : metadata.labels();
  }

  private static @Nullable PodTemplateSpec template(Resource workload) {
    if (workload instanceof Deployment deployment) {
      return deployment.spec() == null ? null : deployment.spec().template();
    }
    return workload instanceof StatefulSet set && set.spec() != null ? set.spec().template() : null;
  }

  static @Nullable Integer replicas(Resource workload) {
    if (workload instanceof Deployment deployment) {
      return deployment.spec() == null ? null : deployment.spec().replicas();
    }
    return workload instanceof StatefulSet set && set.spec() != null ? set.spec().replicas() : null;
  }

  static Map<String, String> selector(Service service) {
    Map<String, String> selector = service.spec() == null ? null : service.spec().selector();
    return selector == null ? Map.of() : selector;
  }

  static boolean selects(Map<String, String> selector, Map<String, String> labels) {
    return !selector.isEmpty() && labels.entrySet().containsAll(selector.entrySet());
  }

  static boolean scales(HorizontalPodAutoscaler scaler, Resource workload) {
    CrossVersionObjectReference target =
        scaler.spec() == null ? null : scaler.spec().scaleTargetRef();
    return target != null
        && String.valueOf(workload.kind()).equals(target.kind())
        && String.valueOf(workload.name()).equals(target.name());
  }

  static boolean guards(PodDisruptionBudget budget, Map<String, String> labels) {
    Map<String, String> selector =
        budget.spec() == null || budget.spec().selector() == null
            ? null
            : budget.spec().selector().matchLabels();
    return selector != null && selects(selector, labels);
  }

  /** Returns the name of a resource in a colour, its own for null. */
  static String name(Resource resource, @Nullable Colour colour) {
    return resource.name() + (colour == null ? "" : "-" + colour);
  }
}
