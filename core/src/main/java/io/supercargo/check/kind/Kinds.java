package io.supercargo.check.kind;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.Resource;
import io.supercargo.model.Struct;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which kinds of Kubernetes' own groups a server has by default. */
public final class Kinds {
  // Groups of Kubernetes, whatever their versions; all others are custom resources.
  private static final String[] GROUPS = {
    "",
    "admissionregistration.k8s.io",
    "apiextensions.k8s.io",
    "apiregistration.k8s.io",
    "apps",
    "auditregistration.k8s.io",
    "authentication.k8s.io",
    "authorization.k8s.io",
    "autoscaling",
    "batch",
    "certificates.k8s.io",
    "coordination.k8s.io",
    "discovery.k8s.io",
    "events.k8s.io",
    "extensions",
    "flowcontrol.apiserver.k8s.io",
    "internal.apiserver.k8s.io",
    "networking.k8s.io",
    "node.k8s.io",
    "policy",
    "rbac.authorization.k8s.io",
    "resource.k8s.io",
    "scheduling.k8s.io",
    "settings.k8s.io",
    "storage.k8s.io",
    "storagemigration.k8s.io"
  };

  // A version and its kinds; a kind's newest version comes last.
  private static final String[][] SERVED = {
    {
      "v1",
      "Binding",
      "ConfigMap",
      "Endpoints",
      "LimitRange",
      "Namespace",
      "Node",
      "PersistentVolume",
      "PersistentVolumeClaim",
      "Pod",
      "PodTemplate",
      "ReplicationController",
      "ResourceQuota",
      "Secret",
      "Service",
      "ServiceAccount",
      "Event"
    },
    {
      "admissionregistration.k8s.io/v1",
      "MutatingWebhookConfiguration",
      "ValidatingWebhookConfiguration",
      "ValidatingAdmissionPolicy",
      "ValidatingAdmissionPolicyBinding",
      "MutatingAdmissionPolicy",
      "MutatingAdmissionPolicyBinding"
    },
    {"apiextensions.k8s.io/v1", "CustomResourceDefinition"},
    {"apiregistration.k8s.io/v1", "APIService"},
    {"apps/v1", "ControllerRevision", "DaemonSet", "Deployment", "ReplicaSet", "StatefulSet"},
    {"authentication.k8s.io/v1", "SelfSubjectReview", "TokenReview"},
    {
      "authorization.k8s.io/v1",
      "LocalSubjectAccessReview",
      "SelfSubjectAccessReview",
      "SelfSubjectRulesReview",
      "SubjectAccessReview"
    },
    {"autoscaling/v1", "HorizontalPodAutoscaler"},
    {"autoscaling/v2", "HorizontalPodAutoscaler"},
    {"batch/v1", "CronJob", "Job"},
    {"certificates.k8s.io/v1", "CertificateSigningRequest"},
    {"coordination.k8s.io/v1", "Lease"},
    {"discovery.k8s.io/v1", "EndpointSlice"},
    {"events.k8s.io/v1", "Event"},
    {"flowcontrol.apiserver.k8s.io/v1beta3", "FlowSchema", "PriorityLevelConfiguration"},
    {"flowcontrol.apiserver.k8s.io/v1", "FlowSchema", "PriorityLevelConfiguration"},
    {
      "networking.k8s.io/v1", "Ingress", "IngressClass", "NetworkPolicy", "IPAddress", "ServiceCIDR"
    },
    {"node.k8s.io/v1", "RuntimeClass"},
    {"policy/v1", "PodDisruptionBudget"},
    {"rbac.authorization.k8s.io/v1", "ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding"},
    {
      "resource.k8s.io/v1", "DeviceClass", "ResourceClaim", "ResourceClaimTemplate", "ResourceSlice"
    },
    {"scheduling.k8s.io/v1", "PriorityClass"},
    {
      "storage.k8s.io/v1",
      "CSIDriver",
      "CSINode",
      "CSIStorageCapacity",
      "StorageClass",
      "VolumeAttachment",
      "VolumeAttributesClass"
    }
  };

  private static final Rule<Resource, Scope> SERVED_KIND = new ServedKind();
  private static final Rule<Struct, Scope> NEW_FIELDS = new NewFields();

  private Kinds() {}

  /** Returns the rules of this family. */
  public static List<Rule<?, ?>> rules() {
    return List.of(SERVED_KIND, NEW_FIELDS);
  }

  /** Checks whether the server knows the fields: while it does not, it looks at nothing else. */
  public static void fields(Resource resource, Scope scope) {
    if (!scope.atLeast(KubernetesVersion.newest())) {
      NEW_FIELDS.check(resource.asStruct(), FieldPath.ROOT, scope);
    }
  }

  /** Checks whether the server has the kind; kinds of others' groups are not decided. */
  public static void check(Resource resource, Scope scope) {
    SERVED_KIND.check(resource, FieldPath.ROOT, scope);
  }

  /**
   * Returns whether no custom resource can have that group and version: Kubernetes owns the group,
   * or it has no dot, or it is no name at all.
   */
  static boolean isKubernetes(String apiVersion) {
    int slash = apiVersion.indexOf('/');
    String group = slash < 0 ? "" : apiVersion.substring(0, slash);
    return Values.isOneOf(group, GROUPS)
        || group.indexOf('.') < 0
        || Formats.subdomain(group) != null
        || Formats.label1035(apiVersion.substring(slash + 1)) != null;
  }

  /** Returns whether a server has a kind by default, or a list of it. */
  static boolean isServed(String apiVersion, String kind, KubernetesVersion target) {
    for (String[] version : SERVED) {
      if (version[0].equals(apiVersion) && has(version, single(kind))) {
        return inTime(apiVersion, single(kind), target);
      }
    }
    return apiVersion.equals("v1") && kind.equals("List");
  }

  /** Returns the newest version of a kind that a server has by default, or null. */
  static @Nullable String newest(String kind, KubernetesVersion target) {
    String newest = null;
    for (String[] version : SERVED) {
      if (has(version, single(kind)) && inTime(version[0], single(kind), target)) {
        newest = version[0];
      }
    }
    return newest;
  }

  private static String single(String kind) {
    return kind.endsWith("List") ? kind.substring(0, kind.length() - 4) : kind;
  }

  private static boolean has(String[] version, String kind) {
    for (int i = 1; i < version.length; i++) {
      if (version[i].equals(kind)) {
        return true;
      }
    }
    return false;
  }

  private static boolean inTime(String apiVersion, String kind, KubernetesVersion target) {
    if (apiVersion.endsWith("v1beta3")) {
      return !target.atLeast(KubernetesVersion.V1_32);
    }
    String since = History.since(apiVersion + "/" + kind);
    return since.isEmpty() || target.atLeast(KubernetesVersion.of(since));
  }
}
