package io.supercargo.apply.certain;

import io.supercargo.apply.spi.LiveObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Objects of which the server has nothing to say when they are written and nothing changes. Of
 * others it warns each time, in words that only it knows: deprecated kinds and fields, addresses in
 * an odd form, certificates without their key. What kinds warn of is in the {@code
 * WarningsOnUpdate} of their strategies, Kubernetes 1.36.3.
 */
final class QuietKinds {
  /** Those that never warn of what was there before. */
  private static final Set<String> ALWAYS =
      Set.of(
          "v1 ConfigMap",
          "v1 LimitRange",
          "v1 Namespace",
          "v1 Pod",
          "v1 PodTemplate",
          "v1 ReplicationController",
          "v1 ResourceQuota",
          "v1 ServiceAccount",
          "apps/v1 DaemonSet",
          "apps/v1 Deployment",
          "apps/v1 ReplicaSet",
          "autoscaling/v1 HorizontalPodAutoscaler",
          "autoscaling/v2 HorizontalPodAutoscaler",
          "batch/v1 Job",
          "coordination.k8s.io/v1 Lease",
          "networking.k8s.io/v1 Ingress",
          "networking.k8s.io/v1 IngressClass",
          "policy/v1 PodDisruptionBudget",
          "rbac.authorization.k8s.io/v1 ClusterRole",
          "rbac.authorization.k8s.io/v1 ClusterRoleBinding",
          "rbac.authorization.k8s.io/v1 Role",
          "rbac.authorization.k8s.io/v1 RoleBinding",
          "scheduling.k8s.io/v1 PriorityClass");

  /** What Services are warned of, or may be. */
  private static final List<String> OF_SERVICES =
      List.of(
          "externalIPs",
          "externalName",
          "loadBalancerIP",
          "loadBalancerSourceRanges",
          "trafficDistribution");

  private static final String STORAGE_CLASS = "volume.beta.kubernetes.io/storage-class";
  private static final Pattern FRACTION = Pattern.compile("[0-9.]+[num]");

  private QuietKinds() {}

  /** Returns whether the server would say nothing of an object. */
  static boolean include(LiveObject object) {
    String kind = object.apiVersion() + " " + object.kind();
    if (ALWAYS.contains(kind)) {
      return true;
    }
    Map<?, ?> spec = object.tree().get("spec") instanceof Map<?, ?> map ? map : Map.of();
    switch (kind) {
      case "v1 Secret":
        return !"kubernetes.io/tls".equals(object.tree().get("type"));
      case "v1 Service":
        return isQuietService(object, spec);
      case "v1 PersistentVolumeClaim":
        return !object.annotations().containsKey(STORAGE_CLASS) && isQuietClaim(spec);
      case "apps/v1 StatefulSet":
        return isQuietStatefulSet(spec);
      case "batch/v1 CronJob":
        return !String.valueOf(spec.get("schedule")).contains("TZ");
      case "networking.k8s.io/v1 NetworkPolicy":
        return !names(spec, "ipBlock");
      case "storage.k8s.io/v1 StorageClass":
        return !object.tree().containsKey("allowedTopologies");
      default:
        return false;
    }
  }

  private static boolean isQuietStatefulSet(Map<?, ?> spec) {
    Object claims = spec.get("volumeClaimTemplates");
    for (Object claim : claims instanceof List<?> list ? list : List.of()) {
      if (!isQuietClaim(claim)) {
        return false;
      }
    }
    return spec.get("revisionHistoryLimit") instanceof Long limit && limit >= 0;
  }

  /** Of fractions of bytes, such as {@code 100m}, the server warns. */
  private static boolean isQuietClaim(@Nullable Object claim) {
    if (claim instanceof Map<?, ?> map) {
      return map.values().stream().allMatch(QuietKinds::isQuietClaim);
    }
    return !(claim instanceof String text) || !FRACTION.matcher(text).matches();
  }

  private static boolean isQuietService(LiveObject service, Map<?, ?> spec) {
    boolean headless = "None".equals(spec.get("clusterIP"));
    return OF_SERVICES.stream().noneMatch(spec::containsKey)
        && !service.annotations().containsKey("service.kubernetes.io/topology-aware-hints")
        && !String.valueOf(spec.get("clusterIPs")).contains(":")
        && (!headless || "None".equals(spec.get("sessionAffinity")));
  }

  /** Returns whether a field of that name is anywhere in a tree. */
  private static boolean names(@Nullable Object tree, String field) {
    if (tree instanceof Map<?, ?> map) {
      return map.containsKey(field) || map.values().stream().anyMatch(each -> names(each, field));
    }
    return tree instanceof List<?> list && list.stream().anyMatch(each -> names(each, field));
  }
}
