package io.supercargo.client.memory;

import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.DeleteOptions;
import io.supercargo.apply.spi.Discovery;
import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ObjectPage;
import io.supercargo.apply.spi.ServerVersion;
import io.supercargo.apply.spi.Watch;
import io.supercargo.apply.spi.WatchQuery;
import io.supercargo.apply.spi.WriteOptions;
import io.supercargo.apply.spi.Written;
import io.supercargo.client.memory.controller.Controllers;
import io.supercargo.client.memory.script.Fate;
import io.supercargo.client.memory.script.Fault;
import io.supercargo.client.memory.script.Request;
import io.supercargo.client.memory.server.Server;
import io.supercargo.model.KubernetesVersion;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A Kubernetes cluster in memory, to test deliveries with. It answers as a server does: server-side
 * apply with managed fields and conflicts, defaults, validation, generation and resourceVersion,
 * namespaces, finalizers, deletion, watches, CRDs. Its controllers make pods of workloads, which
 * are ready at once; {@link #fate} and {@link #fail} let things go differently.
 *
 * <p>Nothing sleeps: what takes time happens when the clock of the cluster says so. Safe for use by
 * many threads; of its clients each may be closed without harm to the others.
 *
 * <p>Not here: authorization, admission webhooks, quotas, CEL rules of CRDs, and more than one
 * version of Kubernetes' own kinds.
 */
public final class InMemoryCluster implements ClusterClient {
  private final Engine engine;
  private final Server server;
  private final KubernetesVersion version;
  private final String namespace;
  private final Script script = new Script();
  private final Clock clock;
  private final List<Request> requests = new ArrayList<>();
  private final List<MemoryWatch> watches = new ArrayList<>();

  private InMemoryCluster(Builder builder) {
    this.clock = builder.clock;
    this.version = builder.version;
    this.server = new Server(clock, version);
    Controllers controllers =
        builder.controllers
            ? Controllers.all(server, clock, script::fate)
            : Controllers.ofServer(server, clock, script::fate);
    this.engine = new Engine(clock, server, controllers);
    this.namespace = builder.namespace;
    server.addNamespace(namespace);
  }

  /** Returns a cluster in which workloads are ready at once, with the clock of the system. */
  public static InMemoryCluster create() {
    return builder().build();
  }

  /** Returns a builder of a cluster. */
  public static Builder builder() {
    return new Builder();
  }

  /** Makes a cluster. */
  public static final class Builder {
    private Clock clock = Clock.systemUTC();
    private KubernetesVersion version = KubernetesVersion.newest();
    private boolean controllers = true;
    private String namespace = "default";

    private Builder() {}

    /** Sets the clock; with a {@link ManualClock}, {@link #advance} lets time pass. */
    public Builder clock(Clock other) {
      clock = other;
      return this;
    }

    /** Sets the version of the server. */
    public Builder version(KubernetesVersion other) {
      version = other;
      return this;
    }

    /** Sets the namespace of the context, which is there from the beginning. */
    public Builder namespace(String other) {
      namespace = other;
      return this;
    }

    /** Leaves an API server alone: workloads make no pods, and nobody collects garbage. */
    public Builder withoutControllers() {
      controllers = false;
      return this;
    }

    /** Returns the cluster. */
    public InMemoryCluster build() {
      return new InMemoryCluster(this);
    }
  }

  /**
   * Chooses what becomes of some objects, those that are there included. Of several choices that
   * fit an object the last counts.
   *
   * @param which the objects, such as {@code o -> o.kind().equals("Pod")}
   * @param fate what becomes of them
   */
  public InMemoryCluster fate(Predicate<LiveObject> which, Fate fate) {
    engine.change(() -> script.fate(which, fate));
    return this;
  }

  /**
   * Lets requests fail.
   *
   * @param which the requests, such as {@code Request::writes}
   * @param times how many of them
   * @param fault how
   */
  public InMemoryCluster fail(Predicate<Request> which, int times, Fault fault) {
    engine.change(() -> script.fail(which, times, fault));
    return this;
  }

  /**
   * Lets time pass.
   *
   * @throws IllegalStateException if the cluster has no {@link ManualClock}
   */
  public void advance(Duration time) {
    if (!(clock instanceof ManualClock manual)) {
      throw new IllegalStateException(
          "time passes by itself with the clock "
              + clock
              + "; build the cluster with clock(ManualClock.at(…))");
    }
    engine.change(() -> manual.move(time));
  }

  /** Cuts every watch that is open: the next read of each fails. */
  public void cutWatches() {
    engine.change(() -> watches.forEach(MemoryWatch::cut));
  }

  /** Forgets what happened: watches from older versions, and older lists, are answered with 410. */
  public void compact() {
    engine.change(server::compact);
  }

  /** Returns every request so far, in their order. */
  public List<Request> requests() {
    List<Request> copy = new ArrayList<>();
    engine.change(() -> copy.addAll(requests));
    return copy;
  }

  private <T> T request(Request request, Supplier<T> action) throws InterruptedException {
    return engine.call(
        () -> {
          requests.add(request);
          Fault fault = script.fault(request);
          if (fault != null && !fault.isAfterwards()) {
            throw fault.exception();
          }
          T answer = action.get();
          if (fault != null) {
            throw fault.exception();
          }
          return answer;
        });
  }

  private static Request on(String verb, ObjectKey key, boolean dryRun) {
    return new Request(verb, key, key.type().kind(), dryRun);
  }

  @Override
  public String description() {
    return "the cluster in memory";
  }

  @Override
  public String defaultNamespace() {
    return namespace;
  }

  @Override
  public ServerVersion version() throws InterruptedException {
    return request(
        new Request("version", null, "", false),
        () -> new ServerVersion(1, minor(), "v" + version + ".0"));
  }

  private int minor() {
    String text = version.toString();
    return Integer.parseInt(text.substring(text.indexOf('.') + 1));
  }

  @Override
  public Discovery discover() throws InterruptedException {
    return request(new Request("discover", null, "", false), server::discover);
  }

  @Override
  public @Nullable LiveObject get(ObjectKey key) throws InterruptedException {
    return request(on("get", key, false), () -> server.get(key));
  }

  @Override
  public ObjectPage list(ListQuery query) throws InterruptedException {
    Request request = new Request("list", null, query.type().kind(), false);
    return request(request, () -> server.list(query));
  }

  @Override
  public Written apply(ObjectKey key, Map<String, @Nullable Object> object, ApplyOptions options)
      throws InterruptedException {
    return request(on("apply", key, options.dryRun()), () -> server.apply(key, object, options));
  }

  @Override
  public Written create(ObjectKey key, Map<String, @Nullable Object> object, WriteOptions options)
      throws InterruptedException {
    return request(on("create", key, options.dryRun()), () -> server.create(key, object, options));
  }

  @Override
  public Written replace(ObjectKey key, Map<String, @Nullable Object> object, WriteOptions options)
      throws InterruptedException {
    return request(
        on("replace", key, options.dryRun()), () -> server.replace(key, object, options));
  }

  @Override
  public Written merge(ObjectKey key, Map<String, @Nullable Object> patch, WriteOptions options)
      throws InterruptedException {
    return request(on("merge", key, options.dryRun()), () -> server.merge(key, patch, options));
  }

  @Override
  public @Nullable LiveObject delete(ObjectKey key, DeleteOptions options)
      throws InterruptedException {
    return request(on("delete", key, options.dryRun()), () -> server.delete(key, options));
  }

  @Override
  public Watch watch(WatchQuery query) throws InterruptedException {
    Request request = new Request("watch", null, query.type().kind(), false);
    return request(
        request,
        () -> {
          MemoryWatch watch =
              new MemoryWatch(
                  engine, server.watch(query), clock.instant().plusSeconds(query.seconds()));
          watches.add(watch);
          return watch;
        });
  }

  /** Does nothing: the cluster stays as it is, for whoever looks at it next. */
  @Override
  public void close() {}
}
