package io.supercargo.apply.run;

import io.supercargo.apply.colour.LiveColours;
import io.supercargo.apply.event.DeliveryEvent;
import io.supercargo.apply.event.Progress;
import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.fault.Explanation;
import io.supercargo.apply.inventory.ApplySet;
import io.supercargo.apply.plan.Action;
import io.supercargo.apply.plan.Guard;
import io.supercargo.apply.plan.PlannedChange;
import io.supercargo.apply.retry.Contention;
import io.supercargo.apply.retry.Timekeeper;
import io.supercargo.apply.rollout.Colour;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ClusterException;
import io.supercargo.apply.spi.DeleteOptions;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Deletes what is not wanted any more, one after the other, each when the one before is gone. An
 * object is deleted only while it has the uid that was planned and the label of the set.
 */
final class Pruning {
  private final ClusterClient client;
  private final ApplySet set;
  private final RunOptions options;
  private final Timekeeper time;
  private final Progress progress;
  private final Outcome.Ledger ledger;

  Pruning(
      ClusterClient client,
      ApplySet set,
      RunOptions options,
      Timekeeper time,
      Progress progress,
      Outcome.Ledger ledger) {
    this.client = client;
    this.set = set;
    this.options = options;
    this.time = time;
    this.progress = progress;
    this.ledger = ledger;
  }

  void prune(List<PlannedChange> leaving, Deadline deadline) throws InterruptedException {
    Set<ObjectKey> going = new HashSet<>();
    for (PlannedChange change : leaving) {
      if (change.action() == Action.PRUNE) {
        going.add(change.key());
      }
    }
    for (PlannedChange change : leaving) {
      if (change.action() == Action.PRUNE) {
        prune(change, going, deadline);
      } else if (change.action() == Action.DETACH) {
        detach(change);
      } else {
        boolean there = change.action() == Action.KEEP;
        DeliveryEvent.Type type = there ? DeliveryEvent.Type.KEPT : DeliveryEvent.Type.SKIPPED;
        progress.tell(type, change.key(), change.reason());
      }
    }
  }

  private void prune(PlannedChange change, Set<ObjectKey> going, Deadline deadline)
      throws InterruptedException {
    ObjectKey key = change.key();
    progress.tell(DeliveryEvent.Type.PRUNING, key, "");
    try {
      Contention.outlast(time, attempt -> delete(change, going, deadline));
      ledger.pruned.add(key);
      progress.tell(DeliveryEvent.Type.PRUNED, key, "");
    } catch (ClusterException e) {
      ledger.failed(key, Explanation.of("delete", key, e));
    } catch (DeliveryException e) {
      ledger.failed(key, String.valueOf(e.getMessage()));
    }
  }

  private void detach(PlannedChange change) throws InterruptedException {
    try {
      new Detaching(client, set, time).detach(change);
      progress.tell(DeliveryEvent.Type.KEPT, change.key(), "it belongs to no set any more");
    } catch (ClusterException e) {
      ledger.failed(change.key(), Explanation.of("detach", change.key(), e));
    }
  }

  /** Deletes an object in the state in which it was looked at; false if it was gone already. */
  private boolean delete(PlannedChange change, Set<ObjectKey> going, Deadline deadline)
      throws InterruptedException {
    LiveObject planned = change.before();
    LiveObject now = client.get(change.key());
    if (planned == null || now == null || !now.uid().equals(planned.uid())) {
      return false;
    }
    if (!set.id().equals(now.labels().get(ApplySet.PART_OF))) {
      throw new DeliveryException(
          change.key() + " does not belong to the set any more, so it stays. Plan again");
    }
    String others = new Guard(client).reasonToStay(change.key(), now, going);
    others = others == null ? selector(change.key(), now, going) : others;
    if (others != null) {
      throw new DeliveryException(change.key() + " stays: " + others + ". Plan again");
    }
    DeleteOptions how = DeleteOptions.ofUid(now.uid()).ifAt(now.resourceVersion());
    new Removal(client, options, time).remove(change.key(), how, now.uid(), deadline);
    return true;
  }

  /** Returns which Service selects the colour that an object belongs to, null if none does. */
  private @Nullable String selector(ObjectKey key, LiveObject object, Set<ObjectKey> going)
      throws InterruptedException {
    Colour colour = Colour.of(object.labels().get(Colour.LABEL));
    String service = object.labels().get(Colour.SERVICE);
    if (colour == null || service == null || key.namespace() == null) {
      return null;
    }
    LiveColours colours = new LiveColours(client, time, key.namespace(), service);
    return going.contains(colours.service()) || colours.live() != colour
        ? null
        : colours.service() + " selects its colour";
  }
}
