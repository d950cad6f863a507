package io.supercargo.apply.rollout;

import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.ready.Status;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.model.Arguments;

/** Reads workloads that can be rolled out. */
final class Workloads {
  private final ClusterClient client;

  Workloads(ClusterClient client) {
    this.client = client;
  }

  /**
   * Returns a workload as it is.
   *
   * @throws DeliveryException if there is none of that name
   */
  LiveObject live(ObjectKey key) throws InterruptedException {
    switch (key.type().groupKind()) {
      case "Deployment.apps", "StatefulSet.apps", "DaemonSet.apps":
        LiveObject live = client.get(key);
        if (live == null) {
          throw new DeliveryException("there is no " + key);
        }
        return live;
      default:
        throw Arguments.failure(
            "expected a Deployment, a StatefulSet or a DaemonSet, found " + key);
    }
  }

  /** As {@link #live}, for a workload whose template is to be changed. */
  LiveObject changeable(ObjectKey key) throws InterruptedException {
    LiveObject live = live(key);
    if (new Status(live).isTrue("spec", "paused")) {
      throw new DeliveryException(key + " is paused. Resume it first");
    }
    return live;
  }
}
