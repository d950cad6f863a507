package io.supercargo.apply;

import io.supercargo.apply.event.DeliveryEvent;
import io.supercargo.apply.event.Progress;
import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.fault.Explanation;
import io.supercargo.apply.history.History;
import io.supercargo.apply.history.HistoryOptions;
import io.supercargo.apply.history.Recorded;
import io.supercargo.apply.history.Release;
import io.supercargo.apply.inventory.ApplySet;
import io.supercargo.apply.inventory.Inventory;
import io.supercargo.apply.plan.Judge;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.plan.PlanOptions;
import io.supercargo.apply.plan.Planner;
import io.supercargo.apply.plan.Rollback;
import io.supercargo.apply.retry.RetryingClient;
import io.supercargo.apply.retry.Timekeeper;
import io.supercargo.apply.rollout.Rollouts;
import io.supercargo.apply.run.Outcome;
import io.supercargo.apply.run.RunOptions;
import io.supercargo.apply.run.Runner;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ClusterException;
import io.supercargo.apply.spi.ServerVersion;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.set.Manifests;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Delivers sets to a cluster: plan, look at it, apply it. Immutable; each method that changes an
 * option returns another delivery.
 */
public final class Delivery {
  private final ClusterClient client;
  private final Settings settings;

  private record Settings(
      PlanOptions plan,
      RunOptions run,
      HistoryOptions history,
      @Nullable String inventory,
      Consumer<? super DeliveryEvent> listener,
      Timekeeper time) {}

  private Delivery(ClusterClient client, Settings settings) {
    this.client = client;
    this.settings = settings;
  }

  /**
   * Returns a delivery with the usual options.
   *
   * @param client the cluster; whoever made it closes it
   */
  public static Delivery to(ClusterClient client) {
    Settings usual =
        new Settings(
            PlanOptions.defaults(),
            RunOptions.defaults(),
            HistoryOptions.defaults(),
            null,
            event -> {},
            Timekeeper.ofSystem());
    return new Delivery(client, usual);
  }

  /** Returns a delivery that plans in another way. */
  public Delivery planning(PlanOptions options) {
    return with(
        new Settings(
            options,
            settings.run,
            settings.history,
            settings.inventory,
            settings.listener,
            settings.time));
  }

  /** Returns a delivery that applies in another way. */
  public Delivery running(RunOptions options) {
    return with(
        new Settings(
            settings.plan,
            options,
            settings.history,
            settings.inventory,
            settings.listener,
            settings.time));
  }

  /** Returns a delivery that records other releases. */
  public Delivery recording(HistoryOptions options) {
    return with(
        new Settings(
            settings.plan,
            settings.run,
            options,
            settings.inventory,
            settings.listener,
            settings.time));
  }

  /**
   * Returns a delivery with another name of the Secret that stands for the set; by default {@code
   * supercargo-} and the set's name.
   */
  public Delivery inventory(String name) {
    return with(
        new Settings(
            settings.plan, settings.run, settings.history, name, settings.listener, settings.time));
  }

  /** Returns a delivery that tells what happens; one event at a time, from several threads. */
  public Delivery listening(Consumer<? super DeliveryEvent> listener) {
    return with(
        new Settings(
            settings.plan,
            settings.run,
            settings.history,
            settings.inventory,
            listener,
            settings.time));
  }

  /** Returns a delivery that goes by another clock, for tests. */
  public Delivery timed(Timekeeper time) {
    return with(
        new Settings(
            settings.plan,
            settings.run,
            settings.history,
            settings.inventory,
            settings.listener,
            time));
  }

  private Delivery with(Settings other) {
    return new Delivery(client, other);
  }

  /**
   * Returns what applying a set would do. Writes nothing.
   *
   * @throws io.supercargo.finding.FindingsException if the set has errors
   * @throws DeliveryException if the cluster does not answer, if it has not the kinds, or if the
   *     set is another tool's
   */
  public Plan plan(Manifests set) throws InterruptedException {
    ClusterClient retrying = retrying();
    Inventory inventory = inventory(retrying, place(set.namespace()), set.name());
    return new Planner(retrying, settings.plan, inventory, version(retrying)).plan(set);
  }

  /** Plans and applies. */
  public Outcome apply(Manifests set) throws InterruptedException {
    return apply(plan(set));
  }

  /**
   * Applies exactly that plan, by the options that it was made with: an object that changed since,
   * outside its status, or that somebody created, stops it.
   *
   * @return what became of it; {@link Outcome#orThrow} tells failures
   * @throws DeliveryException if the plan has problems
   * @throws InterruptedException soon after the thread is interrupted, when nothing is written any
   *     more; the last event says what was done, and the next run completes it
   */
  public Outcome apply(Plan plan) throws InterruptedException {
    ClusterClient retrying = retrying();
    Inventory inventory = inventory(retrying, plan.scope().namespace(), plan.scope().set());
    Judge judge = new Judge(retrying, plan.options(), inventory.set());
    int total = plan.changes().size();
    History history = new History(retrying, inventory.set(), settings.history);
    Runner.Recorder recorder = done -> history.record(done.manifests(), done.keptSecrets());
    return new Runner(retrying, inventory, judge, settings.run, settings.time, recorder)
        .run(plan, new Progress(settings.listener, settings.time, total));
  }

  /**
   * Returns the releases of a set that are recorded, the newest first.
   *
   * @param namespace the namespace of the set, null for that of the context
   */
  public List<Release> releases(String set, @Nullable String namespace)
      throws InterruptedException {
    return history(set, namespace).releases();
  }

  /**
   * Plans to deliver a set as it was delivered before; applied, it is the newest release. If values
   * of Secrets were not recorded, all Secrets stay as they are: the plan keeps each, and says which
   * differ and how, and which are gone.
   *
   * @param namespace the namespace of the set, null for that of the context
   * @param release the number of the release
   * @throws DeliveryException if there is no such release, and as {@link #plan} does
   */
  public Plan planRollback(String set, @Nullable String namespace, int release)
      throws InterruptedException {
    Recorded recorded = history(set, namespace).read(release);
    Rollback rollback = new Rollback(retrying(), recorded, release);
    Plan plan = planning(rollback.options(settings.plan)).plan(recorded.manifests());
    return rollback.explain(plan, ApplySet.SECRET);
  }

  private History history(String set, @Nullable String namespace) {
    ClusterClient retrying = retrying();
    Inventory inventory = inventory(retrying, place(namespace), set);
    return new History(retrying, inventory.set(), settings.history);
  }

  /** Returns a namespace, that of the context for null. */
  String place(@Nullable String namespace) {
    return namespace == null ? client.defaultNamespace() : namespace;
  }

  ClusterClient retrying() {
    return RetryingClient.of(client, settings.time);
  }

  Timekeeper time() {
    return settings.time;
  }

  Rollouts rollouts() {
    return Rollouts.of(client).timed(settings.time).listening(settings.listener);
  }

  PlanOptions planOptions() {
    return settings.plan;
  }

  RunOptions runOptions() {
    return settings.run;
  }

  private Inventory inventory(ClusterClient retrying, String namespace, String set) {
    String name =
        settings.inventory == null
            ? "supercargo-" + set.toLowerCase(Locale.ROOT)
            : settings.inventory;
    return new Inventory(retrying, new ApplySet(namespace, name), settings.plan.takesOverMembers());
  }

  private KubernetesVersion version(ClusterClient retrying) throws InterruptedException {
    try {
      return target(retrying.version());
    } catch (ClusterException e) {
      String action = "ask " + client.description() + " for its version";
      throw new DeliveryException(Explanation.of(action, e), e);
    }
  }

  /** The nearest version that checks know. */
  private static KubernetesVersion target(ServerVersion server) {
    KubernetesVersion best = KubernetesVersion.V1_30;
    for (KubernetesVersion version : KubernetesVersion.values()) {
      String minor = version.toString().substring(version.toString().indexOf('.') + 1);
      if (server.atLeast(Integer.parseInt(minor))) {
        best = version;
      }
    }
    return best;
  }
}
