package io.supercargo.apply.stage;

import io.supercargo.apply.spi.ResourceType;

/** What has to be there before what, by kind alone. */
final class Rank {
  static final int DEFINITIONS = 0;
  static final int NAMESPACES = 1;
  static final int CLASSES = 2;
  static final int FOUNDATIONS = 3;
  static final int WORKLOADS = 4;
  static final int AFTER_WORKLOADS = 5;
  static final int ROUTES = 6;
  static final int GATES = 7;

  private Rank() {}

  /** Returns the rank of a kind; what is not known by name is delivered with the workloads. */
  static int of(ResourceType type) {
    switch (type.groupKind()) {
      case "CustomResourceDefinition.apiextensions.k8s.io":
        return DEFINITIONS;
      case "Namespace":
        return NAMESPACES;
      case "PriorityClass.scheduling.k8s.io",
      "RuntimeClass.node.k8s.io",
      "StorageClass.storage.k8s.io",
      "VolumeAttributesClass.storage.k8s.io",
      "CSIDriver.storage.k8s.io",
      "IngressClass.networking.k8s.io",
      "GatewayClass.gateway.networking.k8s.io",
      "DeviceClass.resource.k8s.io":
        return CLASSES;
      case "ResourceQuota",
      "LimitRange",
      "ServiceAccount",
      "ConfigMap",
      "Secret",
      "PersistentVolume",
      "PersistentVolumeClaim",
      "Service",
      "NetworkPolicy.networking.k8s.io",
      "PodDisruptionBudget.policy",
      "Role.rbac.authorization.k8s.io",
      "ClusterRole.rbac.authorization.k8s.io",
      "RoleBinding.rbac.authorization.k8s.io",
      "ClusterRoleBinding.rbac.authorization.k8s.io",
      "ResourceClaim.resource.k8s.io",
      "ResourceClaimTemplate.resource.k8s.io":
        return FOUNDATIONS;
      case "HorizontalPodAutoscaler.autoscaling":
        return AFTER_WORKLOADS;
      case "Ingress.networking.k8s.io":
        return ROUTES;
      case "APIService.apiregistration.k8s.io",
      "ValidatingAdmissionPolicy.admissionregistration.k8s.io",
      "ValidatingAdmissionPolicyBinding.admissionregistration.k8s.io",
      "MutatingAdmissionPolicy.admissionregistration.k8s.io",
      "MutatingAdmissionPolicyBinding.admissionregistration.k8s.io",
      "ValidatingWebhookConfiguration.admissionregistration.k8s.io",
      "MutatingWebhookConfiguration.admissionregistration.k8s.io":
        return GATES;
      default:
        return WORKLOADS;
    }
  }
}
