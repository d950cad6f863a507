package io.supercargo.apply.run;

import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.plan.Guard;
import io.supercargo.apply.plan.PlannedChange;
import io.supercargo.apply.retry.Contention;
import io.supercargo.apply.retry.Timekeeper;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.DeleteOptions;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;

/** Deletes an object that is created anew, in the state that the plan showed. */
final class Replacement {
  private final ClusterClient client;
  private final Removal removal;
  private final Timekeeper time;

  Replacement(ClusterClient client, Removal removal, Timekeeper time) {
    this.client = client;
    this.removal = removal;
    this.time = time;
  }

  /** Deletes the object and waits until it is gone; one that is gone needs nothing. */
  void clear(PlannedChange change, Deadline deadline) throws InterruptedException {
    Contention.outlast(time, attempt -> clearOnce(change, deadline));
  }

  private boolean clearOnce(PlannedChange change, Deadline deadline) throws InterruptedException {
    LiveObject planned = change.before();
    LiveObject now = client.get(change.key());
    if (planned == null || now == null) {
      return false;
    }
    if (!now.isTerminating()) {
      check(change.key(), planned, now);
    }
    DeleteOptions how = DeleteOptions.ofUid(planned.uid()).ifAt(now.resourceVersion());
    removal.remove(change.key(), how, planned.uid(), deadline);
    return true;
  }

  private void check(ObjectKey key, LiveObject planned, LiveObject now)
      throws InterruptedException {
    if (!planned.uid().equals(now.uid()) || !Guard.isSame(planned, now)) {
      throw new DeliveryException(
          key + " changed since it was planned to be replaced, so it stays. Plan again");
    }
    String others = new Guard(client).reasonNotToReplace(key, now);
    if (others != null) {
      throw new DeliveryException(key + " stays: " + others + ". Plan again");
    }
  }
}
