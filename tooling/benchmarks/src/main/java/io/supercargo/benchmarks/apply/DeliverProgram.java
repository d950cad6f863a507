package io.supercargo.benchmarks.apply;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.run.Outcome;
import io.supercargo.apply.run.RunOptions;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.client.fabric8.Fabric8Client;
import io.supercargo.client.kubectl.Kubectl;
import io.supercargo.client.kubectl.KubectlClient;
import io.supercargo.client.official.OfficialClient;
import java.nio.file.Path;

/** A program that delivers the fleet, and is measured as a whole. */
public final class DeliverProgram {
  private DeliverProgram() {}

  /**
   * Plans, and applies unless only the plan is asked for. Prints what a user would want to see.
   *
   * @param args the adapter, {@code official}, {@code fabric8} or the path of a kubectl; the
   *     kubeconfig; the prefix of the fleet; and {@code plan} or {@code apply}
   */
  public static void main(String[] args) throws InterruptedException {
    try (ClusterClient client = client(args[0], Path.of(args[1]))) {
      deliver(client, args[2], args[3].equals("apply"));
    }
  }

  private static ClusterClient client(String adapter, Path kubeconfig) {
    switch (adapter) {
      case "official":
        return OfficialClient.kubeconfig(kubeconfig);
      case "fabric8":
        return Fabric8Client.kubeconfig(kubeconfig);
      default:
        return KubectlClient.of(Kubectl.at(Path.of(adapter)).withKubeconfig(kubeconfig));
    }
  }

  private static void deliver(ClusterClient client, String prefix, boolean applies)
      throws InterruptedException {
    // kubectl does not wait for pods either, and there are none.
    Delivery delivery = Delivery.to(client).running(RunOptions.defaults().withoutWaiting());
    Plan plan = delivery.plan(Fleet.of(prefix)).orThrow();
    System.out.print(plan);
    if (applies) {
      Outcome outcome = delivery.apply(plan).orThrow();
      System.out.println(outcome);
    }
  }
}
