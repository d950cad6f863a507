package io.supercargo.check.apps;

import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.Resource;
import io.supercargo.model.apps.v1.ControllerRevision;
import io.supercargo.model.apps.v1.DaemonSet;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.apps.v1.ReplicaSet;
import io.supercargo.model.apps.v1.StatefulSet;
import io.supercargo.model.core.v1.PodTemplate;
import io.supercargo.model.core.v1.ReplicationController;
import java.util.ArrayList;
import java.util.List;

/** Kinds that keep pods running, and their parts: what to check of each, and what to fill in. */
public final class AppsKinds {
  private AppsKinds() {}

  /** Returns the rules of this family. */
  public static List<Rule<?, ?>> rules() {
    List<Rule<?, ?>> rules = new ArrayList<>(PodOwners.rules());
    rules.addAll(DeploymentRules.rules());
    rules.addAll(DaemonSetRules.rules());
    rules.addAll(StatefulSetRules.rules());
    rules.addAll(ReplicationControllerRules.rules());
    rules.addAll(ControllerRevisionRules.rules());
    return rules;
  }

  /** Checks a resource that is defaulted already; returns false if its kind is another's. */
  public static boolean check(Resource resource, Scope scope) {
    if (resource instanceof Deployment) {
      DeploymentRules.check((Deployment) resource, scope);
    } else if (resource instanceof StatefulSet) {
      StatefulSetRules.check((StatefulSet) resource, scope);
    } else if (resource instanceof DaemonSet) {
      DaemonSetRules.check((DaemonSet) resource, scope);
    } else if (resource instanceof ReplicaSet) {
      ReplicaSetRules.check((ReplicaSet) resource, scope);
    } else if (resource instanceof ReplicationController) {
      ReplicationControllerRules.check((ReplicationController) resource, scope);
    } else if (resource instanceof PodTemplate) {
      PodTemplateRules.check((PodTemplate) resource, scope);
    } else if (resource instanceof ControllerRevision) {
      ControllerRevisionRules.check((ControllerRevision) resource, scope);
    } else {
      return false;
    }
    return true;
  }

  /** Returns a resource with defaults filled in; the same one if there are none for it. */
  public static Resource defaults(Resource resource) {
    if (resource instanceof Deployment) {
      return AppsDefaults.deployment((Deployment) resource);
    }
    if (resource instanceof StatefulSet) {
      return AppsDefaults.statefulSet((StatefulSet) resource);
    }
    if (resource instanceof DaemonSet) {
      return AppsDefaults.daemonSet((DaemonSet) resource);
    }
    if (resource instanceof ReplicaSet) {
      return AppsDefaults.replicaSet((ReplicaSet) resource);
    }
    if (resource instanceof ReplicationController) {
      return AppsDefaults.controller((ReplicationController) resource);
    }
    return resource instanceof PodTemplate
        ? AppsDefaults.template((PodTemplate) resource)
        : resource;
  }
}
