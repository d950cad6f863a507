package io.supercargo.examples;

// region imports
import io.supercargo.apply.Delivery;
import io.supercargo.apply.event.LogView;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.run.RunOptions;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.client.memory.InMemoryCluster;
import io.supercargo.client.official.OfficialClient;
import io.supercargo.set.Manifests;

// endregion

/** Delivers sets: shows the plan, then the progress on the error stream, then what became of it. */
final class Deliver {
  private Deliver() {}

  // region deliver
  static void deliver(Manifests set, Delivery delivery) throws InterruptedException {
    Plan plan = delivery.plan(set);
    System.out.print(plan);
    System.out.println(delivery.listening(new LogView(System.err)).apply(plan).orThrow());
  }

  // endregion

  // region memory
  static void toMemory(Manifests set) throws InterruptedException {
    deliver(set, Delivery.to(InMemoryCluster.create()));
  }

  // endregion

  // region kubeconfig
  static void toCurrentCluster(Manifests set) throws InterruptedException {
    try (ClusterClient cluster = OfficialClient.connect()) {
      // The image of the example is nowhere: its pods would never be ready.
      deliver(set, Delivery.to(cluster).running(RunOptions.defaults().withoutWaiting()));
    }
  }

  // endregion
}
