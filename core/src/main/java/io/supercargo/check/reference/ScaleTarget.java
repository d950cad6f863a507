package io.supercargo.check.reference;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Text;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Kinds;

/**
 * What a HorizontalPodAutoscaler scales is of a kind that has a number of replicas. Of groups that
 * Kubernetes does not own nothing is known.
 */
final class ScaleTarget extends Rule<Target, SetScope> {
  ScaleTarget() {
    super("reference/scale-target");
  }

  @Override
  public void check(Target target, FieldPath at, SetScope scope) {
    boolean scales =
        target.group.equals("apps")
            ? Values.isOneOf(target.kind, "Deployment", "StatefulSet", "ReplicaSet")
            : target.kind.equals("ReplicationController");
    if (!scales && isKnown(target)) {
      String message =
          "expected a kind that has replicas: Deployment, StatefulSet, ReplicaSet or"
              + " ReplicationController"
              + Text.found(target.kind);
      scope.error(this, at, message, "Name a workload that can be scaled.", null);
    }
  }

  private static boolean isKnown(Target target) {
    switch (target.group) {
      case "":
        return Kinds.builder("v1", target.kind) != null;
      case "apps", "batch":
        return Kinds.builder(target.group + "/v1", target.kind) != null;
      default:
        return false;
    }
  }
}
