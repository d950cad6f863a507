package io.supercargo.apply.rollout;

import io.supercargo.apply.event.DeliveryEvent;
import io.supercargo.apply.event.Progress;
import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.fault.Explanation;
import io.supercargo.apply.plan.OwnManagers;
import io.supercargo.apply.ready.Observer;
import io.supercargo.apply.retry.RetryingClient;
import io.supercargo.apply.retry.Timekeeper;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.apply.spi.WriteOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Deployments, StatefulSets and DaemonSets after they were delivered: how far their rollouts are,
 * which revisions there are, back to one of them, restart, pause. Immutable.
 *
 * <p>Methods throw {@link DeliveryException} if there is no such workload or the cluster refuses,
 * and {@link IllegalArgumentException} for keys of other kinds.
 */
public final class Rollouts {
  private static final String RESTARTED = "kubectl.kubernetes.io/restartedAt";
  private static final Duration INTERVAL = Duration.ofSeconds(1);

  private final ClusterClient cluster;
  private final ClusterClient client;
  private final Timekeeper time;
  private final Consumer<? super DeliveryEvent> listener;

  private Rollouts(
      ClusterClient cluster, Timekeeper time, Consumer<? super DeliveryEvent> listener) {
    this.cluster = cluster;
    this.client = RetryingClient.of(cluster, time);
    this.time = time;
    this.listener = listener;
  }

  /**
   * Returns access to the workloads of a cluster.
   *
   * @param client the cluster; whoever made it closes it
   */
  public static Rollouts of(ClusterClient client) {
    return new Rollouts(client, Timekeeper.ofSystem(), event -> {});
  }

  /** Returns the same, telling what {@link #await} waits for. */
  public Rollouts listening(Consumer<? super DeliveryEvent> other) {
    return new Rollouts(cluster, time, other);
  }

  /** Returns the same by another clock, for tests. */
  public Rollouts timed(Timekeeper other) {
    return new Rollouts(cluster, other, listener);
  }

  /** Returns the key of a Deployment. */
  public static ObjectKey deployment(String namespace, String name) {
    return key("Deployment", "deployments", namespace, name);
  }

  /** Returns the key of a StatefulSet. */
  public static ObjectKey statefulSet(String namespace, String name) {
    return key("StatefulSet", "statefulsets", namespace, name);
  }

  /** Returns the key of a DaemonSet. */
  public static ObjectKey daemonSet(String namespace, String name) {
    return key("DaemonSet", "daemonsets", namespace, name);
  }

  private static ObjectKey key(String kind, String plural, String namespace, String name) {
    ResourceType type = new ResourceType("apps", "v1", kind, plural, true, Set.of());
    return new ObjectKey(type, namespace, name);
  }

  /** Returns how far the rollout of a workload is. */
  public RolloutStatus status(ObjectKey key) throws InterruptedException {
    return Explanation.calling(
        "read",
        key,
        () -> {
          LiveObject live = new Workloads(client).live(key);
          return RolloutStatus.of(key, live, new Observer(client).look(live));
        });
  }

  /**
   * Waits until a rollout is done, cannot go on, or patience ends.
   *
   * @return the last status; {@link RolloutStatus#orThrow} tells failures
   */
  public RolloutStatus await(ObjectKey key, Duration patience) throws InterruptedException {
    Progress progress = new Progress(listener, time, 1);
    Instant end = time.now().plus(patience);
    while (true) {
      RolloutStatus status = status(key);
      if (status.phase() == RolloutStatus.Phase.WAITING && time.now().isBefore(end)) {
        progress.waiting(key, status.message());
        time.sleep(INTERVAL);
        continue;
      }
      RolloutStatus last = status.phase() == RolloutStatus.Phase.WAITING ? status.late() : status;
      DeliveryEvent.Type type =
          last.isDone() ? DeliveryEvent.Type.READY : DeliveryEvent.Type.FAILED;
      progress.tell(type, key, last.message());
      return last;
    }
  }

  /** Returns the revisions of a workload, the newest first. */
  public List<Revision> history(ObjectKey key) throws InterruptedException {
    return Explanation.calling(
        "read the revisions of",
        key,
        () -> new Revisions(client).of(new Workloads(client).live(key)));
  }

  /**
   * Gives a workload the template back that it had before: that of its newest revision that
   * differs. The next delivery takes it back to the template of the set; to go back for longer,
   * deliver an earlier release.
   *
   * @return the revision that it goes back to
   */
  public Revision undo(ObjectKey key) throws InterruptedException {
    return Explanation.calling("undo", key, () -> new Undo(client, time, key).to(0));
  }

  /**
   * As {@link #undo(ObjectKey)}, to any revision. Nothing is written if the workload has that
   * template already.
   *
   * @param revision its number
   */
  public Revision undo(ObjectKey key, long revision) throws InterruptedException {
    return Explanation.calling("undo", key, () -> new Undo(client, time, key).to(revision));
  }

  /**
   * Replaces the pods of a workload by new ones of the same template, as {@code kubectl rollout
   * restart} does. Deliveries leave the mark of it alone.
   */
  public void restart(ObjectKey key) throws InterruptedException {
    String now = time.now().truncatedTo(ChronoUnit.MILLIS).toString();
    Map<String, @Nullable Object> template =
        Map.of("metadata", Map.of("annotations", Map.of(RESTARTED, now)));
    Explanation.calling(
        "restart",
        key,
        () -> {
          new Workloads(client).changeable(key);
          return change(key, Map.of("template", template));
        });
  }

  /** Holds changes of the template of a Deployment back until it is resumed. */
  public void pause(ObjectKey key) throws InterruptedException {
    pause(key, true);
  }

  /** Lets a Deployment roll out what was held back. */
  public void resume(ObjectKey key) throws InterruptedException {
    pause(key, false);
  }

  private void pause(ObjectKey key, boolean paused) throws InterruptedException {
    if (!key.type().groupKind().equals("Deployment.apps")) {
      throw new DeliveryException("only Deployments can be paused, " + key + " cannot");
    }
    Explanation.calling(
        paused ? "pause" : "resume", key, () -> change(key, Map.of("paused", paused)));
  }

  private LiveObject change(ObjectKey key, Map<String, @Nullable Object> spec)
      throws InterruptedException {
    Map<String, @Nullable Object> patch = Map.of("spec", spec);
    return client.merge(key, patch, WriteOptions.by(OwnManagers.ROLLOUT)).object();
  }
}
