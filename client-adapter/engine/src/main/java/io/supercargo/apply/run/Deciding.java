package io.supercargo.apply.run;

import io.supercargo.apply.fault.Explanation;
import io.supercargo.apply.plan.Action;
import io.supercargo.apply.plan.Judge;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.plan.PlannedChange;
import io.supercargo.apply.project.Wanted;
import io.supercargo.apply.retry.Timekeeper;
import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ClusterException;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.work.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Lets the server judge, just before a stage, what it could not judge when it was planned. */
final class Deciding {
  private final ClusterClient client;
  private final Judge judge;
  private final RunOptions options;
  private final Timekeeper time;
  private final Outcome.Ledger ledger;

  Deciding(
      ClusterClient client,
      Judge judge,
      RunOptions options,
      Timekeeper time,
      Outcome.Ledger ledger) {
    this.client = client;
    this.judge = judge;
    this.options = options;
    this.time = time;
    this.ledger = ledger;
  }

  /** Returns the stage with what was decided, without what the server refuses. */
  List<PlannedChange> decide(Plan plan, List<PlannedChange> stage, Deadline deadline)
      throws InterruptedException {
    List<Callable<Optional<PlannedChange>>> work = new ArrayList<>();
    for (PlannedChange change : stage) {
      boolean open = change.isDecidedLater() && change.action() != Action.REPLACE;
      work.add(() -> open ? decide(plan, change, deadline) : Optional.of(change));
    }
    List<PlannedChange> decided = new ArrayList<>();
    for (Optional<PlannedChange> each : new Parallel(options.threads()).all(work)) {
      each.ifPresent(decided::add);
    }
    return decided;
  }

  private Optional<PlannedChange> decide(Plan plan, PlannedChange change, Deadline deadline)
      throws InterruptedException {
    try {
      return decideInTime(plan, change, deadline);
    } catch (ClusterException e) {
      return ledger.failed(change.key(), Explanation.of("judge", change.key(), e));
    }
  }

  private Optional<PlannedChange> decideInTime(Plan plan, PlannedChange change, Deadline deadline)
      throws InterruptedException {
    Deadline patience = deadline.atMost(options.objectTimeout());
    while (true) {
      PlannedChange now = judgeNow(plan, change);
      if (isTooEarly(now) && !patience.isOver()) {
        time.sleep(options.interval());
      } else if (now.action().isProblem()) {
        return ledger.failed(change.key(), now.reason());
      } else {
        return Optional.of(now);
      }
    }
  }

  /** A new kind is served a moment after its definition is established. */
  private static boolean isTooEarly(PlannedChange change) {
    return change.action() == Action.REFUSED && change.reason().contains("does not serve");
  }

  /** Judges an object as it is now. */
  PlannedChange judgeNow(Plan plan, PlannedChange planned) throws InterruptedException {
    Wanted wanted = Objects.requireNonNull(plan.wanted(planned.key()));
    // Of what was not there, the judge itself sees if it is there now.
    return judge.judge(wanted, planned.before() == null ? null : read(planned));
  }

  private @Nullable LiveObject read(PlannedChange planned) throws InterruptedException {
    try {
      return client.get(planned.key());
    } catch (ApiException e) {
      if (e.code() == 404) {
        return null;
      }
      throw e;
    }
  }
}
