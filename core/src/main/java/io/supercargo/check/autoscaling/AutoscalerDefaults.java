package io.supercargo.check.autoscaling;

import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Metadata;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.Resource;
import io.supercargo.model.autoscaling.v2.HPAScalingPolicy;
import io.supercargo.model.autoscaling.v2.HPAScalingRules;
import io.supercargo.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.supercargo.model.autoscaling.v2.HorizontalPodAutoscalerBehavior;
import io.supercargo.model.autoscaling.v2.HorizontalPodAutoscalerSpec;
import io.supercargo.model.autoscaling.v2.MetricSpec;
import io.supercargo.model.autoscaling.v2.MetricTarget;
import io.supercargo.model.autoscaling.v2.ResourceMetricSource;
import io.supercargo.model.meta.v1.ObjectMeta;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills in what an autoscaler does not say. */
final class AutoscalerDefaults {
  // What the server keeps of other versions' fields, and drops when somebody else writes it.
  private static final String[] DROPPED = {
    "autoscaling.alpha.kubernetes.io/metrics",
    "autoscaling.alpha.kubernetes.io/current-metrics",
    "autoscaling.alpha.kubernetes.io/conditions",
    "autoscaling.alpha.kubernetes.io/behavior",
    "autoscaling.alpha.kubernetes.io/scale-down-tolerance",
    "autoscaling.alpha.kubernetes.io/scale-up-tolerance"
  };

  private AutoscalerDefaults() {}

  static Resource apply(HorizontalPodAutoscaler autoscaler, KubernetesVersion version) {
    HorizontalPodAutoscalerSpec.Builder spec =
        autoscaler.spec() == null
            ? HorizontalPodAutoscalerSpec.builder()
            : autoscaler.spec().toBuilder();
    HorizontalPodAutoscalerSpec old = spec.build();
    if (old.minReplicas() == null) {
      spec.minReplicas(1);
    }
    if (Values.list(old.metrics()).isEmpty()) {
      spec.setValue(spec.index("metrics"), List.of(cpu(80)));
    }
    HorizontalPodAutoscalerBehavior behavior = old.behavior();
    if (behavior != null) {
      HorizontalPodAutoscalerBehavior.Builder both = behavior.toBuilder();
      both.scaleUp(rules(behavior.scaleUp(), true, version));
      both.scaleDown(rules(behavior.scaleDown(), false, version));
      spec.behavior(both.build());
    }
    HorizontalPodAutoscaler.Builder result = autoscaler.toBuilder();
    return result.metadata(metadata(autoscaler.metadata())).spec(spec.build()).build();
  }

  static MetricSpec cpu(int percent) {
    MetricTarget target =
        MetricTarget.builder().type("Utilization").averageUtilization(percent).build();
    ResourceMetricSource source = ResourceMetricSource.builder().name("cpu").target(target).build();
    return MetricSpec.builder().type("Resource").resource(source).build();
  }

  private static HPAScalingRules rules(
      @Nullable HPAScalingRules rules, boolean up, KubernetesVersion version) {
    HPAScalingRules.Builder result = rules == null ? HPAScalingRules.builder() : rules.toBuilder();
    if (rules == null || rules.selectPolicy() == null) {
      result.selectPolicy("Max");
    }
    if (up && (rules == null || rules.stabilizationWindowSeconds() == null)) {
      result.stabilizationWindowSeconds(0);
    }
    // A list that is set but empty stays empty, and is refused.
    if (rules == null || rules.policies() == null) {
      HPAScalingPolicy percent = policy("Percent", 100);
      result.setValue(
          result.index("policies"), up ? List.of(policy("Pods", 4), percent) : List.of(percent));
    }
    if (!version.atLeast(KubernetesVersion.V1_35)) {
      result.unset("tolerance");
    }
    return result.build();
  }

  private static HPAScalingPolicy policy(String type, int value) {
    return HPAScalingPolicy.builder().type(type).value(value).periodSeconds(15).build();
  }

  static @Nullable ObjectMeta metadata(@Nullable ObjectMeta meta) {
    Map<String, String> annotations = Metadata.annotationsOf(meta);
    Map<String, String> kept = new LinkedHashMap<>(annotations);
    for (String key : DROPPED) {
      kept.remove(key);
    }
    if (meta == null || kept.size() == annotations.size()) {
      return meta;
    }
    ObjectMeta.Builder result = meta.toBuilder();
    result.setValue(result.index("annotations"), kept);
    return result.build();
  }
}
