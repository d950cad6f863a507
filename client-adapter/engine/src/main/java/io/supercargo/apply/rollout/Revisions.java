package io.supercargo.apply.rollout;

import io.supercargo.apply.ready.Status;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ResourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the revisions of workloads: what holds them belongs to the workload. */
final class Revisions {
  private static final ResourceType REPLICA_SET =
      new ResourceType("apps", "v1", "ReplicaSet", "replicasets", true, Set.of());
  private static final ResourceType CONTROLLER_REVISION =
      new ResourceType("apps", "v1", "ControllerRevision", "controllerrevisions", true, Set.of());

  private final ClusterClient client;

  Revisions(ClusterClient client) {
    this.client = client;
  }

  /** Returns the revisions of a workload, the newest first. */
  List<Revision> of(LiveObject workload) throws InterruptedException {
    ResourceType type = workload.kind().equals("Deployment") ? REPLICA_SET : CONTROLLER_REVISION;
    List<Revision> revisions = new ArrayList<>();
    for (LiveObject each : client.list(ListQuery.of(type, workload.namespace())).items()) {
      if (belongs(each, workload)) {
        revisions.add(Revision.of(each));
      }
    }
    revisions.sort((one, other) -> Long.compare(other.number(), one.number()));
    return revisions;
  }

  private static boolean belongs(LiveObject object, LiveObject workload) {
    for (Map<?, ?> owner : Status.objects(object.metadata().get("ownerReferences"))) {
      if (workload.uid().equals(owner.get("uid")) && Boolean.TRUE.equals(owner.get("controller"))) {
        return true;
      }
    }
    return false;
  }
}
