package io.supercargo.render;

import io.supercargo.model.Resource;
import io.supercargo.set.Entry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order in which a cluster takes resources with the least waiting, as a list of kinds. */
final class InstallOrder {
  private static final String[] KINDS = {
    "CustomResourceDefinition",
    "Namespace",
    "PriorityClass",
    "RuntimeClass",
    "StorageClass",
    "VolumeAttributesClass",
    "IngressClass",
    "DeviceClass",
    "ResourceQuota",
    "LimitRange",
    "NetworkPolicy",
    "ServiceAccount",
    "ClusterRole",
    "ClusterRoleBinding",
    "Role",
    "RoleBinding",
    "ConfigMap",
    "Secret",
    "PersistentVolume",
    "PersistentVolumeClaim",
    "PodDisruptionBudget",
    "Service",
    "Pod",
    "ReplicationController",
    "ReplicaSet",
    "DaemonSet",
    "Deployment",
    "StatefulSet",
    "HorizontalPodAutoscaler",
    "Job",
    "CronJob",
    "Ingress",
  };

  /** What stands in the way of everything that is installed after it. */
  private static final String[] LAST = {
    "APIService",
    "ValidatingAdmissionPolicy",
    "ValidatingAdmissionPolicyBinding",
    "MutatingAdmissionPolicy",
    "MutatingAdmissionPolicyBinding",
    "ValidatingWebhookConfiguration",
    "MutatingWebhookConfiguration",
  };

  private InstallOrder() {}

  /** Sorts by kind; what is of one rank keeps its order. */
  static List<Entry> sort(List<Entry> entries) {
    List<List<Entry>> ranks = new ArrayList<>();
    for (int rank = 0; rank <= KINDS.length + LAST.length; rank++) {
      ranks.add(new ArrayList<>(0));
    }
    for (Entry entry : entries) {
      ranks.get(rank(entry.resource())).add(entry);
    }
    List<Entry> sorted = new ArrayList<>(entries.size());
    for (List<Entry> rank : ranks) {
      sorted.addAll(rank);
    }
    return sorted;
  }

  private static int rank(Resource resource) {
    if (Groups.ownedByKubernetes(resource.apiVersion())) {
      int rank = indexOf(KINDS, resource.kind());
      if (rank >= 0) {
        return rank;
      }
      rank = indexOf(LAST, resource.kind());
      if (rank >= 0) {
        return KINDS.length + 1 + rank;
      }
    }
    return KINDS.length;
  }

  private static int indexOf(String[] kinds, @Nullable String kind) {
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i].equals(kind)) {
        return i;
      }
    }
    return -1;
  }
}
