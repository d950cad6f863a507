package io.supercargo.apply.run;

import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.plan.Guard;
import io.supercargo.apply.plan.PlannedChange;
import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.DeleteOptions;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;

/** Deletes an object that is created anew, in the state that the plan showed. */
final class Replacement {
  private static final int TRIES = 5;

  private final ClusterClient client;
  private final Removal removal;

  Replacement(ClusterClient client, Removal removal) {
    this.client = client;
    this.removal = removal;
  }

  /** Deletes the object and waits until it is gone; one that is gone needs nothing. */
  void clear(PlannedChange change, Deadline deadline) throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      LiveObject planned = change.before();
      LiveObject now = client.get(change.key());
      if (planned == null || now == null) {
        return;
      }
      if (!now.isTerminating()) {
        check(change.key(), planned, now);
      }
      DeleteOptions how = DeleteOptions.ofUid(planned.uid()).ifAt(now.resourceVersion());
      try {
        removal.remove(change.key(), how, planned.uid(), deadline);
        return;
      } catch (ApiException e) {
        if (e.code() != 409 || attempt >= TRIES) {
          throw e;
        }
      }
    }
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
