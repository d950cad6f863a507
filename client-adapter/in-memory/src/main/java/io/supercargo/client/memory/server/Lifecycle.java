package io.supercargo.client.memory.server;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the server does to an object of its own accord: generation and first status. */
final class Lifecycle {
  // Kinds whose strategies in the server's registry count the changes of what is wanted.
  private static final Set<String> COUNTED =
      Set.of(
          "CronJob.batch",
          "CustomResourceDefinition.apiextensions.k8s.io",
          "DaemonSet.apps",
          "Deployment.apps",
          "DeviceClass.resource.k8s.io",
          "EndpointSlice.discovery.k8s.io",
          "FlowSchema.flowcontrol.apiserver.k8s.io",
          "Ingress.networking.k8s.io",
          "IngressClass.networking.k8s.io",
          "Job.batch",
          "MutatingAdmissionPolicy.admissionregistration.k8s.io",
          "MutatingAdmissionPolicyBinding.admissionregistration.k8s.io",
          "MutatingWebhookConfiguration.admissionregistration.k8s.io",
          "NetworkPolicy.networking.k8s.io",
          "Pod",
          "PodDisruptionBudget.policy",
          "PodTemplate",
          "PriorityClass.scheduling.k8s.io",
          "PriorityLevelConfiguration.flowcontrol.apiserver.k8s.io",
          "ReplicaSet.apps",
          "ReplicationController",
          "ResourceSlice.resource.k8s.io",
          "StatefulSet.apps",
          "ValidatingAdmissionPolicy.admissionregistration.k8s.io",
          "ValidatingAdmissionPolicyBinding.admissionregistration.k8s.io",
          "ValidatingWebhookConfiguration.admissionregistration.k8s.io");

  private Lifecycle() {}

  /** Returns whether the kind has a generation; custom resources all have. */
  static boolean counts(String groupKind, boolean custom) {
    return custom || COUNTED.contains(groupKind);
  }

  /** Returns whether a write changed what is wanted. */
  static boolean changed(
      String groupKind,
      Map<String, @Nullable Object> before,
      Map<String, @Nullable Object> after,
      Set<String> status) {
    if (!wanted(before, status).equals(wanted(after, status))) {
      return true;
    }
    // Annotations reach the ReplicaSets, so that they count.
    return groupKind.equals("Deployment.apps")
        && !Obj.map(before, "metadata", "annotations")
            .equals(Obj.map(after, "metadata", "annotations"));
  }

  private static Map<String, @Nullable Object> wanted(
      Map<String, @Nullable Object> object, Set<String> status) {
    Map<String, @Nullable Object> rest = new java.util.LinkedHashMap<>(object);
    rest.keySet().removeAll(List.of("apiVersion", "kind", "metadata"));
    rest.keySet().removeAll(status);
    return rest;
  }

  /** Returns the status of a new object, null if it has none. */
  static @Nullable Map<String, @Nullable Object> firstStatus(
      String groupKind, Map<String, @Nullable Object> object, String now) {
    return switch (groupKind) {
      case "Deployment.apps", "CronJob.batch", "Job.batch", "ResourceQuota" -> Map.of();
      case "ReplicaSet.apps", "ReplicationController" -> Obj.of("replicas", 0L);
      case "StatefulSet.apps" -> Obj.of("replicas", 0L, "availableReplicas", 0L);
      case "DaemonSet.apps" ->
          Obj.of(
              "currentNumberScheduled",
              0L,
              "numberMisscheduled",
              0L,
              "desiredNumberScheduled",
              0L,
              "numberReady",
              0L);
      case "HorizontalPodAutoscaler.autoscaling" ->
          Obj.of("desiredReplicas", 0L, "currentMetrics", null);
      case "Ingress.networking.k8s.io", "Service" -> Obj.of("loadBalancer", Map.of());
      case "PodDisruptionBudget.policy" ->
          Obj.of(
              "disruptionsAllowed",
              0L,
              "currentHealthy",
              0L,
              "desiredHealthy",
              0L,
              "expectedPods",
              0L);
      case "Namespace" -> Obj.of("phase", "Active");
      case "PersistentVolume" -> Obj.of("phase", "Pending", "lastPhaseTransitionTime", now);
      case "PersistentVolumeClaim" -> Obj.of("phase", "Pending");
      case "Pod" -> Obj.of("phase", "Pending", "qosClass", QualityOfService.of(object));
      default -> null;
    };
  }
}
