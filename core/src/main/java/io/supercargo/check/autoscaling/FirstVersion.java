package io.supercargo.check.autoscaling;

import io.supercargo.model.Resource;
import io.supercargo.model.autoscaling.v2.CrossVersionObjectReference;
import io.supercargo.model.autoscaling.v2.HorizontalPodAutoscalerSpec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Autoscalers of autoscaling/v1, which the server turns into those of v2 before it checks them. */
final class FirstVersion {
  private FirstVersion() {}

  /** Returns the v2 specification of a v1 autoscaler. */
  static HorizontalPodAutoscalerSpec upgrade(Resource resource) {
    io.supercargo.model.autoscaling.v1.HorizontalPodAutoscaler autoscaler =
        (io.supercargo.model.autoscaling.v1.HorizontalPodAutoscaler) resource;
    io.supercargo.model.autoscaling.v1.HorizontalPodAutoscalerSpec spec = autoscaler.spec();
    HorizontalPodAutoscalerSpec.Builder result = HorizontalPodAutoscalerSpec.builder();
    if (spec == null) {
      return result.build();
    }
    result.minReplicas(spec.minReplicas()).maxReplicas(spec.maxReplicas());
    result.scaleTargetRef(reference(spec.scaleTargetRef()));
    Integer cpu = spec.targetCPUUtilizationPercentage();
    return result.metrics(List.of(AutoscalerDefaults.cpu(cpu == null ? 80 : cpu))).build();
  }

  private static CrossVersionObjectReference reference(
      io.supercargo.model.autoscaling.v1.@Nullable CrossVersionObjectReference old) {
    CrossVersionObjectReference.Builder result = CrossVersionObjectReference.builder();
    if (old != null) {
      result.apiVersion(old.apiVersion()).kind(old.kind()).name(old.name());
    }
    return result.build();
  }

  static Resource defaults(io.supercargo.model.autoscaling.v1.HorizontalPodAutoscaler autoscaler) {
    io.supercargo.model.autoscaling.v1.HorizontalPodAutoscalerSpec.Builder spec =
        autoscaler.spec() == null
            ? io.supercargo.model.autoscaling.v1.HorizontalPodAutoscalerSpec.builder()
            : autoscaler.spec().toBuilder();
    io.supercargo.model.autoscaling.v1.HorizontalPodAutoscalerSpec old = spec.build();
    if (old.minReplicas() == null) {
      spec.minReplicas(1);
    }
    if (old.targetCPUUtilizationPercentage() == null) {
      spec.targetCPUUtilizationPercentage(80);
    }
    io.supercargo.model.autoscaling.v1.HorizontalPodAutoscaler.Builder result =
        autoscaler.toBuilder();
    return result
        .metadata(AutoscalerDefaults.metadata(autoscaler.metadata()))
        .spec(spec.build())
        .build();
  }
}
