package io.supercargo.apply.rollout;

import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.plan.OwnManagers;
import io.supercargo.apply.ready.Status;
import io.supercargo.apply.retry.Contention;
import io.supercargo.apply.retry.Timekeeper;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.WriteOptions;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives a workload the template of an earlier revision back. */
final class Undo {
  private final ClusterClient client;
  private final Workloads workloads;
  private final Timekeeper time;
  private final ObjectKey key;
  private @Nullable Template first;

  Undo(ClusterClient client, Timekeeper time, ObjectKey key) {
    this.client = client;
    this.time = time;
    this.workloads = new Workloads(client);
    this.key = key;
  }

  /**
   * Goes back.
   *
   * @param number of the revision, 0 for the newest with another template than the workload has
   */
  Revision to(long number) throws InterruptedException {
    return Contention.outlast(time, attempt -> once(number));
  }

  private Revision once(long number) throws InterruptedException {
    LiveObject live = workloads.changeable(key);
    Template now = Template.of(Status.at(live.tree(), "spec", "template"));
    if (first != null && !first.equals(now)) {
      throw new DeliveryException(key + " got another template meanwhile. Look at it again");
    }
    first = now;
    Revision revision = choose(new Revisions(client).of(live), number, now);
    if (!revision.template().equals(now)) {
      write(live, revision);
    }
    return revision;
  }

  private Revision choose(List<Revision> revisions, long number, Template now) {
    for (Revision revision : revisions) {
      boolean wanted = number == 0 ? !revision.template().equals(now) : revision.number() == number;
      if (wanted) {
        return revision;
      }
    }
    throw new DeliveryException(
        key
            + " has no "
            + (number == 0 ? "revision with another template" : "revision " + number)
            + "; it has "
            + revisions);
  }

  /** Writes the whole object, as only that removes what the template has more. */
  private void write(LiveObject live, Revision revision) throws InterruptedException {
    Map<String, @Nullable Object> spec = Template.copy(live.tree().get("spec"));
    spec.put("template", revision.template().tree());
    Map<String, @Nullable Object> tree = Template.copy(live.tree());
    tree.put("spec", spec);
    client.replace(key, tree, WriteOptions.by(OwnManagers.UNDO));
  }
}
