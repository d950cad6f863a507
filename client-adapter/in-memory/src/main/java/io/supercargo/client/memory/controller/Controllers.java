package io.supercargo.client.memory.controller;

import io.supercargo.apply.spi.LiveObject;
import io.supercargo.client.memory.script.Fate;
import io.supercargo.client.memory.server.Server;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All controllers of a cluster together. */
public final class Controllers {
  // Far more than any set of objects needs; a circle would otherwise turn for ever.
  private static final int ROUNDS = 1000;

  private final Server server;
  private final World world;
  private final List<Controller> controllers;

  private Controllers(Server server, World world, List<Controller> controllers) {
    this.server = server;
    this.world = world;
    this.controllers = controllers;
  }

  /** Returns what runs within the API server itself: CRDs become established. */
  public static Controllers ofServer(Server server, Clock clock, Function<LiveObject, Fate> fates) {
    return new Controllers(
        server, new World(server, clock, fates), List.of(new DefinitionController()));
  }

  /** Returns everything that a cluster with nodes has. */
  public static Controllers all(Server server, Clock clock, Function<LiveObject, Fate> fates) {
    List<Controller> all =
        List.of(
            new DefinitionController(),
            new NamespaceController(),
            new GarbageCollector(),
            new ClaimController(),
            new ServiceController(),
            new DeploymentController(),
            new ReplicaSetController(),
            new StatefulSetController(),
            new DaemonSetController(),
            new JobController(),
            new PodController());
    return new Controllers(server, new World(server, clock, fates), all);
  }

  /** Lets every controller work until there is nothing left to do now. */
  public void settle() {
    world.forgetWake();
    for (int round = 0; round < ROUNDS; round++) {
      long before = server.revision();
      for (Controller controller : controllers) {
        controller.reconcile(world);
      }
      if (server.revision() == before) {
        return;
      }
    }
    throw new IllegalStateException("the controllers do not come to rest");
  }

  /** Returns when there is something to do without a write before, null if never. */
  public @Nullable Instant nextWake() {
    return world.wake();
  }
}
