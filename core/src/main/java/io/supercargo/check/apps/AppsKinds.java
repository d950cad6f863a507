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
    if (resource instanceof Deployment deployment) {
      DeploymentRules.check(deployment, scope);
    } else if (resource instanceof StatefulSet statefulSet) {
      StatefulSetRules.check(statefulSet, scope);
    } else if (resource instanceof DaemonSet daemonSet) {
      DaemonSetRules.check(daemonSet, scope);
    } else if (resource instanceof ReplicaSet replicaSet) {
      ReplicaSetRules.check(replicaSet, scope);
    } else if (resource instanceof ReplicationController controller) {
      ReplicationControllerRules.check(controller, scope);
    } else if (resource instanceof PodTemplate template) {
      PodTemplateRules.check(template, scope);
    } else if (resource instanceof ControllerRevision revision) {
      ControllerRevisionRules.check(revision, scope);
    } else {
      return false;
    }
    return true;
  }

  /** Returns a resource with defaults filled in; the same one if there are none for it. */
  public static Resource defaults(Resource resource) {
    if (resource instanceof Deployment deployment) {
      return AppsDefaults.deployment(deployment);
    }
    if (resource instanceof StatefulSet statefulSet) {
      return AppsDefaults.statefulSet(statefulSet);
    }
    if (resource instanceof DaemonSet daemonSet) {
      return AppsDefaults.daemonSet(daemonSet);
    }
    if (resource instanceof ReplicaSet replicaSet) {
      return AppsDefaults.replicaSet(replicaSet);
    }
    if (resource instanceof ReplicationController controller) {
      return AppsDefaults.controller(controller);
    }
    return resource instanceof PodTemplate template ? AppsDefaults.template(template) : resource;
  }
}
