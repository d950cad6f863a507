package io.supercargo.apply.tests;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.event.LogView;
import io.supercargo.apply.spi.http.HttpClusterClient;
import io.supercargo.client.contract.ClusterTransport;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.model.core.v1.ServiceAccount;
import io.supercargo.set.Manifests;
import io.supercargo.testing.cluster.Cluster;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The program that {@link KilledRunTest} kills: it delivers a set that a seed chooses. */
final class KilledRun {
  private KilledRun() {}

  /** Takes the namespace and the seed; prints a line for each event. */
  public static void main(String[] arguments) throws InterruptedException {
    ClusterTransport transport = new ClusterTransport(Cluster.start(), arguments[0]);
    Delivery.to(new HttpClusterClient(transport))
        .listening(new LogView(System.out))
        .apply(set(Long.parseLong(arguments[1])))
        .orThrow();
    // The namespace stays, which closing the cluster would remove.
    Runtime.getRuntime().halt(0);
  }

  /** Returns a set of about fifteen resources of thirty. */
  static Manifests set(long seed) {
    Random random = new Random(seed);
    List<Resource> resources = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      if (random.nextBoolean()) {
        resources.add(resource(i, Long.toString(seed)));
      }
    }
    return Manifests.of("killed", resources);
  }

  private static Resource resource(int number, String value) {
    String name = "r" + number;
    return switch (number % 3) {
      case 0 -> Secret.of(name, s -> s.stringData("key", value));
      case 1 -> ConfigMap.of(name, c -> c.data("key", value));
      default -> ServiceAccount.of(name, a -> {});
    };
  }
}
