package io.supercargo.apply.run;

import io.supercargo.apply.event.DeliveryEvent;
import io.supercargo.apply.event.Progress;
import io.supercargo.apply.fault.Explanation;
import io.supercargo.apply.plan.Action;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.plan.PlannedChange;
import io.supercargo.apply.project.OwnAnnotations;
import io.supercargo.apply.ready.Observer;
import io.supercargo.apply.ready.Readiness;
import io.supercargo.apply.ready.ReadyState;
import io.supercargo.apply.retry.Timekeeper;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ClusterException;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.work.Parallel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Waits until objects are ready. */
final class Waiting {
  private final ClusterClient client;
  private final RunOptions options;
  private final Timekeeper time;
  private final Progress progress;
  private final Outcome.Ledger ledger;
  private final Map<ObjectKey, Deadline> open = new LinkedHashMap<>();
  private final Set<ObjectKey> trusted = new HashSet<>();
  private final Set<ObjectKey> unchanged = new HashSet<>();

  Waiting(
      ClusterClient client,
      RunOptions options,
      Timekeeper time,
      Progress progress,
      Outcome.Ledger ledger) {
    this.client = client;
    this.options = options;
    this.time = time;
    this.progress = progress;
    this.ledger = ledger;
  }

  /** Waits for the objects of a stage, but not for those that nothing can wait for yet. */
  void forStage(List<PlannedChange> stage, Deadline deadline) throws InterruptedException {
    List<ObjectKey> stopping = new ArrayList<>();
    for (PlannedChange change : stage) {
      ObjectKey key = change.key();
      if (ledger.isUndelivered(key)) {
        continue;
      }
      boolean ready = isReadyAlready(change);
      if (ready || !options.waits()) {
        trusted.add(key);
        progress.tell(ready ? DeliveryEvent.Type.READY : DeliveryEvent.Type.DELIVERED, key, "");
      } else {
        if (change.action() == Action.UNCHANGED) {
          unchanged.add(key);
        }
        open.put(key, deadline.atMost(options.objectTimeout()));
        if (stops(key)) {
          stopping.add(key);
        }
      }
    }
    await(stopping);
  }

  /**
   * Looks again at what a stage needs and what nobody looked at since the plan: a Service is only
   * given pods that are ready now.
   */
  void confirm(Plan plan, List<PlannedChange> stage, Deadline deadline)
      throws InterruptedException {
    Set<ObjectKey> unsure = new LinkedHashSet<>();
    for (PlannedChange change : stage) {
      if (options.waits() && change.key().type().groupKind().equals("Service")) {
        unsure.addAll(plan.order().needsOf(change.key()));
      }
    }
    unsure.retainAll(trusted);
    for (ObjectKey key : unsure) {
      open.put(key, deadline.atMost(options.objectTimeout()));
    }
    await(new ArrayList<>(unsure));
    unsure.forEach(trusted::remove);
  }

  /** What is unchanged and was ready when it was planned needs no further look. */
  private static boolean isReadyAlready(PlannedChange change) {
    LiveObject before = change.before();
    return change.action() == Action.UNCHANGED && before != null && Readiness.of(before).isReady();
  }

  /**
   * A claim may be bound only when a pod uses it, and an address of a load balancer comes from
   * outside: they must not stop what comes after them.
   */
  private static boolean stops(ObjectKey key) {
    switch (key.type().groupKind()) {
      case "PersistentVolumeClaim", "Service":
        return false;
      default:
        return true;
    }
  }

  /**
   * Waits for everything that is not ready yet. What could not get ready before all was delivered,
   * such as a claim without its pod, has its whole time from now on; after a failure, where what it
   * waits for may never come, only what is left of it.
   */
  void forTheRest(Deadline deadline) throws InterruptedException {
    if (ledger.isSuccess()) {
      open.replaceAll((key, before) -> deadline.atMost(options.objectTimeout()));
    }
    await(new ArrayList<>(open.keySet()));
  }

  private void await(List<ObjectKey> keys) throws InterruptedException {
    List<ObjectKey> left = new ArrayList<>(keys);
    while (!left.isEmpty()) {
      Map<ObjectKey, ReadyState> states = look(left);
      left.removeIf(key -> settle(key, states.getOrDefault(key, UNKNOWN)));
      if (!left.isEmpty()) {
        time.sleep(options.interval());
      }
    }
  }

  private static final ReadyState UNKNOWN =
      new ReadyState(ReadyState.Phase.WAITING, "it is not there");

  private Map<ObjectKey, ReadyState> look(List<ObjectKey> keys) throws InterruptedException {
    List<Callable<ReadyState>> work = new ArrayList<>();
    for (ObjectKey key : keys) {
      work.add(() -> state(key));
    }
    List<ReadyState> states = new Parallel(options.threads()).all(work);
    Map<ObjectKey, ReadyState> byKey = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      byKey.put(keys.get(i), states.get(i));
    }
    return byKey;
  }

  private ReadyState state(ObjectKey key) throws InterruptedException {
    try {
      LiveObject object = client.get(key);
      return object == null ? gone(key) : new Observer(client).look(object);
    } catch (ClusterException e) {
      return new ReadyState(ReadyState.Phase.WAITING, Explanation.of("look at", key, e));
    }
  }

  /** A finished Job may be removed by its time to live. */
  private static ReadyState gone(ObjectKey key) {
    return key.type().kind().equals("Job")
        ? new ReadyState(ReadyState.Phase.READY, "it is gone")
        : new ReadyState(ReadyState.Phase.FAILED, "somebody deleted it");
  }

  /** A Job that failed before and is not changed does not run again. */
  private String advice(ObjectKey key) {
    return unchanged.contains(key) && key.type().groupKind().equals("Job.batch")
        ? ". It failed in an earlier delivery, and this one does not change it: change it, delete"
            + " it, or let it be created anew by the annotation "
            + OwnAnnotations.REPLACE
            + ": allowed"
        : "";
  }

  /** Returns whether there is nothing left to wait for. */
  private boolean settle(ObjectKey key, ReadyState state) {
    @Nullable Deadline deadline = open.get(key);
    if (state.isReady()) {
      progress.tell(DeliveryEvent.Type.READY, key, state.reason());
    } else if (state.isFailed()) {
      ledger.failed(key, state.reason() + advice(key));
    } else if (deadline != null && deadline.isOver()) {
      ledger.failed(key, "it did not get ready in time: " + state.reason());
    } else {
      progress.waiting(key, state.reason());
      return false;
    }
    open.remove(key);
    return true;
  }
}
