package io.supercargo.check.workload;

import io.supercargo.check.apps.AppsKinds;
import io.supercargo.check.autoscaling.AutoscalingKinds;
import io.supercargo.check.batch.BatchKinds;
import io.supercargo.check.count.Counts;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.policy.PolicyKinds;
import io.supercargo.check.rbac.RbacKinds;
import io.supercargo.check.tenant.TenantKinds;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.Resource;
import java.util.ArrayList;
import java.util.List;

/** The kinds of this family: what to check of each, and what to fill in. */
public final class WorkloadKinds {
  private WorkloadKinds() {}

  /** Checks a resource that is defaulted already; returns false if its kind is another's. */
  public static boolean check(Resource resource, Scope scope) {
    switch (resource.schema().typeName()) {
      case "apps.v1.Deployment":
      case "apps.v1.StatefulSet":
      case "apps.v1.DaemonSet":
      case "apps.v1.ReplicaSet":
      case "apps.v1.ControllerRevision":
      case "core.v1.ReplicationController":
      case "core.v1.PodTemplate":
        return AppsKinds.check(resource, scope);
      case "batch.v1.Job":
      case "batch.v1.CronJob":
        return BatchKinds.check(resource, scope);
      case "rbac.v1.Role":
      case "rbac.v1.ClusterRole":
      case "rbac.v1.RoleBinding":
      case "rbac.v1.ClusterRoleBinding":
        return RbacKinds.check(resource, scope);
      case "autoscaling.v1.HorizontalPodAutoscaler":
      case "autoscaling.v2.HorizontalPodAutoscaler":
        return AutoscalingKinds.check(resource, scope);
      case "policy.v1.PodDisruptionBudget":
      case "scheduling.v1.PriorityClass":
        return PolicyKinds.check(resource, scope);
      case "core.v1.Namespace":
      case "core.v1.ServiceAccount":
      case "core.v1.LimitRange":
      case "core.v1.ResourceQuota":
        return TenantKinds.check(resource, scope);
      default:
        return false;
    }
  }

  /** Returns a resource with defaults filled in; the same one if its kind is another's. */
  public static Resource defaults(Resource resource, KubernetesVersion version) {
    switch (resource.schema().typeName()) {
      case "apps.v1.Deployment":
      case "apps.v1.StatefulSet":
      case "apps.v1.DaemonSet":
      case "apps.v1.ReplicaSet":
      case "core.v1.ReplicationController":
      case "core.v1.PodTemplate":
        return AppsKinds.defaults(resource);
      case "batch.v1.Job":
      case "batch.v1.CronJob":
        return BatchKinds.defaults(resource, version);
      case "rbac.v1.RoleBinding":
      case "rbac.v1.ClusterRoleBinding":
        return RbacKinds.defaults(resource);
      case "autoscaling.v1.HorizontalPodAutoscaler":
      case "autoscaling.v2.HorizontalPodAutoscaler":
        return AutoscalingKinds.defaults(resource, version);
      case "scheduling.v1.PriorityClass":
        return PolicyKinds.defaults(resource);
      case "core.v1.Namespace":
      case "core.v1.ServiceAccount":
      case "core.v1.LimitRange":
      case "core.v1.ResourceQuota":
        return TenantKinds.defaults(resource);
      default:
        return resource;
    }
  }

  /** Returns the rules of this family. */
  public static List<Rule<?, ?>> rules() {
    List<Rule<?, ?>> rules = new ArrayList<>(Counts.rules());
    rules.addAll(AppsKinds.rules());
    rules.addAll(BatchKinds.rules());
    rules.addAll(RbacKinds.rules());
    rules.addAll(AutoscalingKinds.rules());
    rules.addAll(PolicyKinds.rules());
    rules.addAll(TenantKinds.rules());
    return rules;
  }
}
