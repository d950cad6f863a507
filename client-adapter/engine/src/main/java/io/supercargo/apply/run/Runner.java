package io.supercargo.apply.run;

import io.supercargo.apply.event.DeliveryEvent;
import io.supercargo.apply.event.Progress;
import io.supercargo.apply.inventory.Contents;
import io.supercargo.apply.inventory.Inventory;
import io.supercargo.apply.plan.Judge;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.retry.Timekeeper;
import io.supercargo.apply.spi.ClusterClient;

/**
 * Applies a plan: widens the inventory, writes stage by stage and waits for each, prunes, narrows
 * the inventory. An interrupt or a crash at any point leaves the inventory wide enough for the next
 * run to find everything.
 */
public final class Runner {
  private final ClusterClient client;
  private final Inventory inventory;
  private final Judge judge;
  private final RunOptions options;
  private final Timekeeper time;
  private final Recorder recorder;

  /** Remembers what was delivered. */
  public interface Recorder {
    /** Remembers what a plan delivered. */
    void record(Plan plan) throws InterruptedException;
  }

  /** Makes a runner; the client retries by itself. */
  public Runner(
      ClusterClient client,
      Inventory inventory,
      Judge judge,
      RunOptions options,
      Timekeeper time,
      Recorder recorder) {
    this.client = client;
    this.inventory = inventory;
    this.judge = judge;
    this.options = options;
    this.time = time;
    this.recorder = recorder;
  }

  /**
   * Applies a plan.
   *
   * @return what became of it; failures of objects are in it, they are not thrown
   * @throws io.supercargo.apply.fault.DeliveryException if the plan has problems, or the inventory
   *     cannot be written
   * @throws InterruptedException soon after the thread is interrupted, when nothing is written any
   *     more; the last event says what was done
   */
  public Outcome run(Plan plan, Progress progress) throws InterruptedException {
    plan.orThrow();
    progress.tell(DeliveryEvent.Type.PLANNED, null, Run.objects(plan.changes().size()));
    Outcome.Ledger ledger = new Outcome.Ledger(progress);
    try {
      deliver(plan, progress, ledger);
    } catch (InterruptedException e) {
      String done = "interrupted: " + new Outcome(ledger).counts();
      progress.tell(DeliveryEvent.Type.FINISHED, null, done);
      throw e;
    }
    Outcome outcome = new Outcome(ledger);
    progress.tell(DeliveryEvent.Type.FINISHED, null, outcome.counts());
    return outcome;
  }

  private void deliver(Plan plan, Progress progress, Outcome.Ledger ledger)
      throws InterruptedException {
    Deadline deadline = Deadline.in(options.totalTimeout(), time);
    Deciding deciding = new Deciding(client, judge, options, time, ledger);
    Writing writing =
        new Writing(client, deciding, judge.fieldManager(), options, time, progress, ledger);
    Waiting waiting = new Waiting(client, options, time, progress, ledger);
    Run run = new Run(plan, options, deciding, writing, waiting, progress, ledger);
    run.ownNamespace(deadline);
    if (!ledger.isSuccess()) {
      run.skipRest();
      return;
    }
    Reach reach = new Reach(inventory, time, plan);
    Contents widened = reach.widen();
    run.stages(deadline);
    if (ledger.isSuccess()) {
      new Pruning(client, inventory.set(), options, time, progress, ledger)
          .prune(plan.leaving(), deadline);
    }
    if (ledger.isSuccess() && !isHomeless(plan, ledger)) {
      if (widened.begun()) {
        recorder.record(plan);
      }
      reach.narrow(widened);
    }
  }

  /** Whether the namespace of the inventory went, and the inventory with it. */
  private static boolean isHomeless(Plan plan, Outcome.Ledger ledger) {
    return ledger.pruned.stream()
        .anyMatch(
            key ->
                key.type().groupKind().equals("Namespace")
                    && key.name().equals(plan.scope().namespace()));
  }
}
