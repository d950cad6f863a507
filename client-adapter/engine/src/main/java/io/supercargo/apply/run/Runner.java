package io.supercargo.apply.run;

import io.supercargo.apply.event.DeliveryEvent;
import io.supercargo.apply.event.Progress;
import io.supercargo.apply.inventory.Contents;
import io.supercargo.apply.inventory.Inventory;
import io.supercargo.apply.plan.Action;
import io.supercargo.apply.plan.Judge;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.plan.PlannedChange;
import io.supercargo.apply.retry.Timekeeper;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ObjectKey;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

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
    progress.tell(DeliveryEvent.Type.PLANNED, null, objects(plan.changes().size()));
    Outcome.Ledger ledger = new Outcome.Ledger();
    try {
      deliver(plan, progress, ledger);
    } catch (InterruptedException e) {
      String done = "interrupted: " + new Outcome(ledger);
      progress.tell(DeliveryEvent.Type.FINISHED, null, done);
      throw e;
    }
    Outcome outcome = new Outcome(ledger);
    progress.tell(DeliveryEvent.Type.FINISHED, null, outcome.toString());
    return outcome;
  }

  private void deliver(Plan plan, Progress progress, Outcome.Ledger ledger)
      throws InterruptedException {
    Deadline deadline = Deadline.in(options.totalTimeout(), time);
    Waiting waiting = new Waiting(client, options, time, progress, ledger);
    Writing writing = new Writing(client, judge, options, time, progress, ledger);
    ownNamespaceFirst(plan, writing, deadline);
    if (ledger.failures.isEmpty()) {
      deliver(plan, writing, waiting, deadline, progress, ledger);
    } else {
      skipRest(plan, progress, ledger);
    }
  }

  private void deliver(
      Plan plan,
      Writing writing,
      Waiting waiting,
      Deadline deadline,
      Progress progress,
      Outcome.Ledger ledger)
      throws InterruptedException {
    Contents widened = widen(plan);
    for (List<PlannedChange> stage : plan.stages()) {
      if (!deliver(plan, stage, writing, waiting, deadline, progress, ledger)) {
        skipRest(plan, progress, ledger);
        break;
      }
    }
    waiting.forTheRest(deadline);
    if (ledger.failures.isEmpty() && ledger.skipped.isEmpty()) {
      new Pruning(client, inventory.set(), options, time, progress, ledger)
          .prune(plan.leaving(), deadline);
    }
    boolean complete = ledger.failures.isEmpty() && ledger.skipped.isEmpty();
    if (complete && !isHomeless(plan, ledger)) {
      if (widened.begun()) {
        recorder.record(plan);
      }
      narrow(plan, widened);
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

  /** The inventory is in the set's namespace, which the set itself may bring. */
  private void ownNamespaceFirst(Plan plan, Writing writing, Deadline deadline)
      throws InterruptedException {
    for (PlannedChange change : plan.changes()) {
      boolean namespace = change.key().type().groupKind().equals("Namespace");
      if (namespace
          && change.action() == Action.CREATE
          && change.key().name().equals(plan.scope().namespace())) {
        writing.write(plan, List.of(change), deadline);
      }
    }
  }

  /** Returns what the inventory says from now on. */
  private Contents widen(Plan plan) throws InterruptedException {
    Contents before = plan.isEmpty() ? plan.scope().contents() : inventory.read();
    Contents wanted = wanted(plan);
    Contents wide = before.covers(wanted) ? before : before.with(wanted);
    Contents widened = plan.isEmpty() ? wide : wide.whileDelivering();
    if (!widened.equals(before)) {
      inventory.write(widened);
    }
    return widened;
  }

  private static Contents wanted(Plan plan) {
    return Contents.of(plan.wantedKeys()).inNamespace(plan.scope().namespace());
  }

  /** Delivers a stage; false if the next one must not begin. */
  private boolean deliver(
      Plan plan,
      List<PlannedChange> stage,
      Writing writing,
      Waiting waiting,
      Deadline deadline,
      Progress progress,
      Outcome.Ledger ledger)
      throws InterruptedException {
    progress.tell(DeliveryEvent.Type.STAGE, null, "of " + objects(stage.size()));
    waiting.confirm(plan, stage, deadline);
    List<PlannedChange> possible = possible(plan, stage, progress, ledger);
    List<PlannedChange> decided = writing.decide(plan, possible, deadline);
    if (decided.size() < possible.size() && !options.keepsGoing()) {
      return false;
    }
    writing.write(plan, decided, deadline);
    waiting.forStage(decided, deadline);
    return ledger.failures.isEmpty() || options.keepsGoing();
  }

  private static List<PlannedChange> possible(
      Plan plan, List<PlannedChange> stage, Progress progress, Outcome.Ledger ledger) {
    List<PlannedChange> possible = new ArrayList<>();
    for (PlannedChange change : stage) {
      ObjectKey missing = null;
      for (ObjectKey need : plan.order().needsOf(change.key())) {
        missing = ledger.isUndelivered(need) ? need : missing;
      }
      if (missing == null) {
        possible.add(change);
      } else {
        skip(change, "it needs " + missing, progress, ledger);
      }
    }
    return possible;
  }

  private static void skipRest(Plan plan, Progress progress, Outcome.Ledger ledger) {
    for (List<PlannedChange> stage : plan.stages()) {
      for (PlannedChange change : stage) {
        if (!ledger.failures.containsKey(change.key())
            && !ledger.written.contains(change.key())
            && change.action().isWrite()) {
          skip(change, "another object failed", progress, ledger);
        }
      }
    }
  }

  private static void skip(
      PlannedChange change, String why, Progress progress, Outcome.Ledger ledger) {
    if (ledger.skipped.put(change.key(), why) == null) {
      progress.tell(DeliveryEvent.Type.SKIPPED, change.key(), why);
    }
  }

  /** Forgets where nothing is any more; what could not be deleted stays in mind. */
  private void narrow(Plan plan, Contents widened) throws InterruptedException {
    List<ObjectKey> members = new ArrayList<>(plan.wantedKeys());
    for (PlannedChange change : plan.leaving()) {
      if (change.action() == Action.KEEP) {
        members.add(change.key());
      }
    }
    Contents narrowed = Contents.of(members).inNamespace(plan.scope().namespace());
    if (!plan.scope().unresolved().isEmpty()) {
      narrowed = narrowed.with(silent(plan));
    }
    if (!plan.scope().contents().with(wanted(plan)).covers(widened)) {
      // Something else was delivered since the plan, which does not know whether that is there.
      narrowed = narrowed.with(new Contents(widened.groupKinds(), widened.namespaces()));
    }
    if (!narrowed.equals(widened)) {
      inventory.write(narrowed);
    }
  }

  /** Where objects may be of which the cluster says nothing now. */
  private static Contents silent(Plan plan) {
    return new Contents(
        new TreeSet<>(plan.scope().unresolved()), plan.scope().contents().namespaces());
  }

  private static String objects(int count) {
    return count == 1 ? "1 object" : count + " objects";
  }
}
