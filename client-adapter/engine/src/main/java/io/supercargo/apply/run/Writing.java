package io.supercargo.apply.run;

import io.supercargo.apply.event.DeliveryEvent;
import io.supercargo.apply.event.Progress;
import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.fault.Explanation;
import io.supercargo.apply.plan.Action;
import io.supercargo.apply.plan.Migration;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.plan.PlannedChange;
import io.supercargo.apply.retry.Contention;
import io.supercargo.apply.retry.Precondition;
import io.supercargo.apply.retry.Timekeeper;
import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ClusterException;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.WriteOptions;
import io.supercargo.apply.spi.Written;
import io.supercargo.apply.work.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Writes what was planned, and nothing else: an object that changed meanwhile is judged anew. */
final class Writing {
  private final ClusterClient client;
  private final Deciding deciding;
  private final String manager;
  private final RunOptions options;
  private final Timekeeper time;
  private final Progress progress;
  private final Outcome.Ledger ledger;

  /**
   * Makes a writer.
   *
   * @param manager in whose name fields are applied
   */
  Writing(
      ClusterClient client,
      Deciding deciding,
      String manager,
      RunOptions options,
      Timekeeper time,
      Progress progress,
      Outcome.Ledger ledger) {
    this.client = client;
    this.deciding = deciding;
    this.manager = manager;
    this.options = options;
    this.time = time;
    this.progress = progress;
    this.ledger = ledger;
  }

  /** Writes objects, several at a time. */
  void write(Plan plan, List<PlannedChange> changes, Deadline deadline)
      throws InterruptedException {
    List<Callable<Optional<PlannedChange>>> work = new ArrayList<>();
    for (PlannedChange change : changes) {
      if (!ledger.written.contains(change.key())) {
        work.add(() -> write(plan, change, deadline));
      }
    }
    new Parallel(options.threads()).all(work);
  }

  private Optional<PlannedChange> write(Plan plan, PlannedChange change, Deadline deadline)
      throws InterruptedException {
    ObjectKey key = change.key();
    if (change.action() == Action.UNCHANGED) {
      progress.tell(DeliveryEvent.Type.UNCHANGED, key, "");
      return Optional.of(change);
    }
    progress.tell(DeliveryEvent.Type.APPLYING, key, "");
    try {
      if (change.action() == Action.REPLACE) {
        new Replacement(client, new Removal(client, options, time), time).clear(change, deadline);
      }
      return Contention.outlast(time, attempt -> send(plan, change, attempt));
    } catch (ClusterException e) {
      return ledger.failed(key, Explanation.of("apply", key, e));
    } catch (DeliveryException e) {
      return ledger.failed(key, String.valueOf(e.getMessage()));
    }
  }

  private Optional<PlannedChange> send(Plan plan, PlannedChange planned, int attempt)
      throws InterruptedException {
    PlannedChange change = attempt == 1 ? planned : deciding.judgeNow(plan, planned);
    if (change.action() == Action.UNCHANGED) {
      return written(change, null);
    }
    if (attempt > 1 && Surprise.is(planned, change)) {
      return ledger.failed(planned.key(), Surprise.text(planned, change));
    }
    Map<String, @Nullable Object> body = Precondition.of(change.body(), migrated(change));
    return written(change, client.apply(change.key(), body, how(change)));
  }

  private Optional<PlannedChange> written(PlannedChange change, @Nullable Written written) {
    ledger.written.add(change.key());
    String warnings = written == null ? "" : String.join("; ", written.warnings());
    progress.tell(DeliveryEvent.Type.APPLIED, change.key(), warnings);
    return Optional.of(change);
  }

  private ApplyOptions how(PlannedChange change) {
    ApplyOptions how = ApplyOptions.by(manager);
    return change.takesOver() ? how.forced() : how;
  }

  /** Returns the object as it is when its fields are ours, null if there is none. */
  private @Nullable LiveObject migrated(PlannedChange change) throws InterruptedException {
    LiveObject before = change.action() == Action.REPLACE ? null : change.before();
    if (before == null || !Migration.isNeeded(before)) {
      return before;
    }
    Map<String, @Nullable Object> patch = Migration.patch(before, manager);
    return client.merge(change.key(), patch, WriteOptions.by(manager)).object();
  }
}
