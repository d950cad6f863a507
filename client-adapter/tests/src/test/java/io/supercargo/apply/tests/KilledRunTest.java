package io.supercargo.apply.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.inventory.ApplySet;
import io.supercargo.apply.inventory.Inventory;
import io.supercargo.apply.inventory.Members;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.http.HttpClusterClient;
import io.supercargo.client.contract.ClusterTransport;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A run that is killed loses nothing: the next one completes it, deletes nothing of others and
 * leaves nothing behind. {@code -Dapply.kills=100 -Dapply.seed=7} kills more often, or as before.
 */
@ClusterTest
@Timeout(900)
class KilledRunTest {
  private static final int KILLS = Integer.getInteger("apply.kills", 10);
  private static final long SEED = Long.getLong("apply.seed", System.nanoTime());
  // About as many lines as a run prints.
  private static final int EVENTS = 100;

  @Test
  void theNextRunCompletesWhatAKilledOneBegan(Cluster cluster) throws Exception {
    String namespace = cluster.newNamespace("killed");
    HttpClusterClient client = new HttpClusterClient(new ClusterTransport(cluster, namespace));
    cluster.send(
        "POST",
        "/api/v1/namespaces/" + namespace + "/configmaps",
        "application/json",
        "{\"metadata\":{\"name\":\"foreign\"}}");
    Random random = new Random(SEED);
    for (int i = 0; i < KILLS; i++) {
      killed(cluster, namespace, random.nextLong(), 1 + random.nextInt(EVENTS));
      long seed = random.nextLong();
      Delivery delivery = Delivery.to(client);
      Plan plan = delivery.plan(KilledRun.set(seed));
      delivery.apply(plan).orThrow();
      assertThat(members(client, namespace))
          .as("members after kill %d of seed %d", i, SEED)
          .containsExactlyInAnyOrderElementsOf(plan.wantedKeys());
      assertThat(delivery.plan(KilledRun.set(seed)).isEmpty()).isTrue();
    }
    assertThat(
            cluster
                .send("GET", "/api/v1/namespaces/" + namespace + "/configmaps/foreign", null, null)
                .code())
        .isEqualTo(200);
  }

  /** Starts a run in a process of its own and kills it after so many events. */
  private static void killed(Cluster cluster, String namespace, long seed, int events)
      throws IOException, InterruptedException {
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dsupercargo.cluster.kubeconfig=" + cluster.kubeconfig(),
                "-Dsupercargo.cluster.confirm=" + cluster.server(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledRun.class.getName(),
                namespace,
                Long.toString(seed))
            .redirectErrorStream(true)
            .start();
    String first;
    try (BufferedReader out = run.inputReader(StandardCharsets.UTF_8)) {
      first = out.readLine();
      String line = first;
      for (int i = 0; i < events && line != null; i++) {
        line = out.readLine();
      }
      run.destroyForcibly().waitFor();
    }
    assertThat(first).as("first line of the run that is killed").contains("planned");
  }

  private static Set<ObjectKey> members(HttpClusterClient client, String namespace)
      throws InterruptedException {
    ApplySet set = new ApplySet(namespace, "supercargo-killed");
    return new HashSet<>(
        new Members(client, set)
            .find(new Inventory(client, set, false).read(), client.discover())
            .keySet());
  }
}
