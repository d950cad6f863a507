package io.supercargo.check.workload;

import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.Resource;
import io.supercargo.model.apps.v1.Deployment;
import java.util.List;

/** The kinds of this family: what to check of each, and what to fill in. */
public final class WorkloadKinds {
  private WorkloadKinds() {}

  /** Checks a resource that is defaulted already; returns false if its kind is another's. */
  public static boolean check(Resource resource, Scope scope) {
    switch (resource.schema().typeName()) {
      case "apps.v1.Deployment":
        DeploymentRules.check((Deployment) resource, scope);
        return true;
      default:
        return false;
    }
  }

  /** Returns a resource with defaults filled in; the same one if its kind is another's. */
  public static Resource defaults(Resource resource, KubernetesVersion version) {
    switch (resource.schema().typeName()) {
      default:
        return resource;
    }
  }

  /** Returns the rules of this family. */
  public static List<Rule<?, ?>> rules() {
    return List.of();
  }
}
