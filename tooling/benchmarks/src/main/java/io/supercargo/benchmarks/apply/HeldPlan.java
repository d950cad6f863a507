package io.supercargo.benchmarks.apply;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.client.official.OfficialClient;
import io.supercargo.set.Manifests;
import java.nio.file.Path;
import java.util.Locale;

/** Prints how many megabytes of heap a plan of the fleet holds, with the set that it delivers. */
public final class HeldPlan {
  private HeldPlan() {}

  /**
   * Connects, asks for the version, plans, and compares what is held after a full collection.
   *
   * @param args the kubeconfig and the prefix of the fleet
   */
  public static void main(String[] args) throws InterruptedException {
    try (ClusterClient client = OfficialClient.kubeconfig(Path.of(args[0]))) {
      client.version();
      long connected = used();
      Manifests set = Fleet.of(args[1]);
      Plan plan = Delivery.to(client).plan(set);
      System.out.printf(Locale.ROOT, "%.1f%n", (used() - connected) / 1048576.0);
      if (plan.changes().size() != Fleet.SIZE) {
        throw new IllegalStateException("this is not the plan of the fleet: " + plan);
      }
    }
  }

  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
