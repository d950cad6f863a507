package io.supercargo.apply.run;

import io.supercargo.apply.event.DeliveryEvent;
import io.supercargo.apply.event.Progress;
import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.fault.Explanation;
import io.supercargo.apply.plan.Action;
import io.supercargo.apply.plan.Judge;
import io.supercargo.apply.plan.Migration;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.plan.PlannedChange;
import io.supercargo.apply.project.Wanted;
import io.supercargo.apply.retry.Timekeeper;
import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ClusterException;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.WriteOptions;
import io.supercargo.apply.spi.Written;
import io.supercargo.apply.work.Parallel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Writes what was planned, and nothing else: an object that changed meanwhile is judged anew. */
final class Writing {
  private static final int TRIES = 8;
  // Doubles with each try: while a rollout moves, its controller writes the object many times a
  // second, and five tries without a pause were not enough.
  private static final Duration PAUSE = Duration.ofMillis(20);
  // A version that no object has: etcd's is 2 after the first write. An apply that carries it
  // creates, or is answered with 409 because somebody else did.
  private static final String NO_OBJECT = "1";

  private final ClusterClient client;
  private final Judge judge;
  private final RunOptions options;
  private final Timekeeper time;
  private final Progress progress;
  private final Outcome.Ledger ledger;

  Writing(
      ClusterClient client,
      Judge judge,
      RunOptions options,
      Timekeeper time,
      Progress progress,
      Outcome.Ledger ledger) {
    this.client = client;
    this.judge = judge;
    this.options = options;
    this.time = time;
    this.progress = progress;
    this.ledger = ledger;
  }

  /** Lets the server judge now what it could not judge before; without what it refuses. */
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
      return failed(change.key(), Explanation.of("judge", change.key(), e));
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
        return failed(change.key(), now.reason());
      } else {
        return Optional.of(now);
      }
    }
  }

  /** A new kind is served a moment after its definition is established. */
  private static boolean isTooEarly(PlannedChange change) {
    return change.action() == Action.REFUSED && change.reason().contains("does not serve");
  }

  private PlannedChange judgeNow(Plan plan, PlannedChange change) throws InterruptedException {
    Wanted wanted = Objects.requireNonNull(plan.wanted(change.key()));
    LiveObject live;
    try {
      live = client.get(change.key());
    } catch (ApiException e) {
      if (e.code() == 404) {
        live = null;
      } else {
        throw e;
      }
    }
    return judge.judge(wanted, live);
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
        new Replacement(client, new Removal(client, options, time)).clear(change, deadline);
      }
      return send(plan, change);
    } catch (ClusterException e) {
      return failed(key, Explanation.of("apply", key, e));
    } catch (DeliveryException e) {
      return failed(key, String.valueOf(e.getMessage()));
    }
  }

  private Optional<PlannedChange> send(Plan plan, PlannedChange planned)
      throws InterruptedException {
    PlannedChange change = planned;
    for (int attempt = 1; ; attempt++) {
      try {
        LiveObject before = migrated(change);
        Written written = client.apply(change.key(), body(change, before), how(change));
        return written(change, written);
      } catch (ApiException e) {
        if (e.code() != 409 || attempt >= TRIES) {
          throw e;
        }
        time.sleep(PAUSE.multipliedBy(1L << (attempt - 1)));
        PlannedChange again = judgeNow(plan, planned);
        if (again.action() == Action.UNCHANGED) {
          return written(again, null);
        }
        if (!isSame(planned, again) && !comesWithItsNamespace(again)) {
          return failed(planned.key(), surprise(planned, again));
        }
        change = again;
      }
    }
  }

  private Optional<PlannedChange> written(PlannedChange change, @Nullable Written written) {
    ledger.written.add(change.key());
    String warnings = written == null ? "" : String.join("; ", written.warnings());
    progress.tell(DeliveryEvent.Type.APPLIED, change.key(), warnings);
    return Optional.of(change);
  }

  private static boolean isSame(PlannedChange planned, PlannedChange now) {
    return planned.action() == now.action() && planned.changes().equals(now.changes());
  }

  /** A controller makes it a moment after the namespace, which the set may bring. */
  private static boolean comesWithItsNamespace(PlannedChange now) {
    return now.action() == Action.CHANGE
        && now.key().type().groupKind().equals("ServiceAccount")
        && now.key().name().equals("default");
  }

  private static String surprise(PlannedChange planned, PlannedChange now) {
    boolean created = planned.before() == null && planned.action() == Action.CREATE;
    return (created ? "somebody created it" : "it changed")
        + " since it was planned: planned was "
        + planned.action()
        + " "
        + planned.changes()
        + ", now it would be "
        + now.action()
        + " "
        + (now.action().isProblem() ? now.reason() : now.changes())
        + ". Plan again";
  }

  private ApplyOptions how(PlannedChange change) {
    ApplyOptions how = ApplyOptions.by(judge.fieldManager());
    return change.takesOver() ? how.forced() : how;
  }

  /** Returns the object as it is when its fields are ours, null if there is none. */
  private @Nullable LiveObject migrated(PlannedChange change) throws InterruptedException {
    LiveObject before = change.action() == Action.REPLACE ? null : change.before();
    if (before == null || !Migration.isNeeded(before)) {
      return before;
    }
    Map<String, @Nullable Object> patch = Migration.patch(before, judge.fieldManager());
    return client.merge(change.key(), patch, WriteOptions.by(judge.fieldManager())).object();
  }

  /** The write holds only for what the plan showed: an object in that state, or none at all. */
  private static Map<String, @Nullable Object> body(
      PlannedChange change, @Nullable LiveObject before) {
    Map<String, @Nullable Object> metadata = new LinkedHashMap<>();
    if (change.body().get("metadata") instanceof Map<?, ?> written) {
      written.forEach((name, value) -> metadata.put(String.valueOf(name), value));
    }
    if (before != null) {
      metadata.put("uid", before.uid());
    }
    metadata.put("resourceVersion", before == null ? NO_OBJECT : before.resourceVersion());
    Map<String, @Nullable Object> body = new LinkedHashMap<>(change.body());
    body.put("metadata", metadata);
    return body;
  }

  private Optional<PlannedChange> failed(ObjectKey key, String why) {
    ledger.failures.put(key, why);
    progress.tell(DeliveryEvent.Type.FAILED, key, why);
    return Optional.empty();
  }
}
