package io.supercargo.apply.run;

import io.supercargo.apply.event.DeliveryEvent;
import io.supercargo.apply.event.Progress;
import io.supercargo.apply.plan.Action;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.plan.PlannedChange;
import io.supercargo.apply.spi.ObjectKey;
import java.util.ArrayList;
import java.util.List;

/** The stages of one plan on their way to the cluster. */
final class Run {
  private final Plan plan;
  private final RunOptions options;
  private final Deciding deciding;
  private final Writing writing;
  private final Waiting waiting;
  private final Progress progress;
  private final Outcome.Ledger ledger;

  Run(
      Plan plan,
      RunOptions options,
      Deciding deciding,
      Writing writing,
      Waiting waiting,
      Progress progress,
      Outcome.Ledger ledger) {
    this.plan = plan;
    this.options = options;
    this.deciding = deciding;
    this.writing = writing;
    this.waiting = waiting;
    this.progress = progress;
    this.ledger = ledger;
  }

  /** Writes the namespace of the inventory, which the set itself may bring. */
  void ownNamespace(Deadline deadline) throws InterruptedException {
    for (PlannedChange change : plan.changes()) {
      if (change.action() == Action.CREATE
          && change.key().type().groupKind().equals("Namespace")
          && change.key().name().equals(plan.scope().namespace())) {
        writing.write(plan, List.of(change), deadline);
      }
    }
  }

  /** Delivers stage by stage and waits for each, then for what no stage waited for. */
  void stages(Deadline deadline) throws InterruptedException {
    for (List<PlannedChange> stage : plan.stages()) {
      if (!deliver(stage, deadline)) {
        skipRest();
        break;
      }
    }
    waiting.forTheRest(deadline);
  }

  /** Delivers a stage; false if the next one must not begin. */
  private boolean deliver(List<PlannedChange> stage, Deadline deadline)
      throws InterruptedException {
    progress.tell(DeliveryEvent.Type.STAGE, null, "of " + objects(stage.size()));
    waiting.confirm(plan, stage, deadline);
    List<PlannedChange> possible = possible(stage);
    List<PlannedChange> decided = deciding.decide(plan, possible, deadline);
    if (decided.size() < possible.size() && !options.keepsGoing()) {
      return false;
    }
    writing.write(plan, decided, deadline);
    waiting.forStage(decided, deadline);
    return ledger.failures.isEmpty() || options.keepsGoing();
  }

  private List<PlannedChange> possible(List<PlannedChange> stage) {
    List<PlannedChange> possible = new ArrayList<>();
    for (PlannedChange change : stage) {
      ObjectKey missing = null;
      for (ObjectKey need : plan.order().needsOf(change.key())) {
        missing = ledger.isUndelivered(need) ? need : missing;
      }
      if (missing == null) {
        possible.add(change);
      } else {
        skip(change, "it needs " + missing);
      }
    }
    return possible;
  }

  /** Says of everything that is not written that it is not. */
  void skipRest() {
    for (List<PlannedChange> stage : plan.stages()) {
      for (PlannedChange change : stage) {
        if (!ledger.failures.containsKey(change.key())
            && !ledger.written.contains(change.key())
            && change.action().isWrite()) {
          skip(change, "another object failed");
        }
      }
    }
  }

  private void skip(PlannedChange change, String why) {
    if (ledger.skipped.put(change.key(), why) == null) {
      progress.tell(DeliveryEvent.Type.SKIPPED, change.key(), why);
    }
  }

  static String objects(int count) {
    return count == 1 ? "1 object" : count + " objects";
  }
}
