package io.supercargo.apply.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.plan.PlanOptions;
import io.supercargo.apply.run.RunOptions;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ClusterException;
import io.supercargo.apply.spi.http.HttpClusterClient;
import io.supercargo.client.contract.ClusterTransport;
import io.supercargo.set.Manifests;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Deliveries through a network and a server that fail at random: each either succeeds or says why
 * it does not, and the next one completes it. {@code -Dapply.faults=500 -Dapply.seed=7} tries more,
 * or the same again.
 */
@ClusterTest(controllers = true)
@Timeout(3600)
class FaultsTest {
  private static final int RUNS = Integer.getInteger("apply.faults", 10);
  private static final long SEED = Long.getLong("apply.seed", System.nanoTime());
  private static final int SPEED = 50;

  private final Cluster cluster;
  private String namespace = "";

  FaultsTest(Cluster cluster) {
    this.cluster = cluster;
  }

  @Test
  void theNextRunCompletesWhatFaultsLeft() throws Exception {
    System.out.println("faults: " + RUNS + " schedules from seed " + SEED);
    Random random = new Random(SEED);
    for (int i = 0; i < RUNS; i++) {
      schedule(random.nextLong());
    }
  }

  /** Schedules that found something once. */
  @ParameterizedTest
  @ValueSource(longs = {1657638694944761729L, 6853209322855359059L})
  void whatWasFoundOnceStaysMended(long seed) throws Exception {
    schedule(seed);
  }

  /** Delivers three sets, one after the other, while requests fail. */
  private void schedule(long seed) throws Exception {
    namespace = cluster.newNamespace("faults");
    ClusterClient direct = new HttpClusterClient(new ClusterTransport(cluster, namespace));
    SetState state = new SetState(direct, namespace, "supercargo-random");
    Foreign foreign = Foreign.in(cluster, direct, namespace);
    RandomSet sets = new RandomSet(namespace, false);
    RandomFaults faults = new RandomFaults(seed);
    try (FaultProxy proxy = new FaultProxy(cluster);
        ClusterClient client = proxy.client(namespace)) {
      for (int i = 0; i < 3; i++) {
        Manifests set = sets.of(seed + i);
        proxy.script(faults::next);
        String failure = deliver(client, set, faults.threads());
        String when = "seed " + seed + "L, set " + i + ", '" + failure + "', " + faults;
        if (!failure.isEmpty()) {
          assertThat(failure).as(when).contains("cannot ");
          proxy.script(asked -> Fault.none());
          assertThat(completed(client, set)).as(when).isEmpty();
        }
        state.assertIs(set, when);
        foreign.assertUntouched(when);
      }
    }
  }

  /** Returns why a set was not delivered, empty if it was. */
  private static String deliver(ClusterClient client, Manifests set, int threads)
      throws InterruptedException {
    try {
      delivery(client, threads).apply(set).orThrow();
      return "";
    } catch (DeliveryException | ClusterException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** Delivers without faults; what is still being deleted is waited for, as its message says. */
  private static String completed(ClusterClient client, Manifests set) throws InterruptedException {
    String failure = deliver(client, set, 8);
    while (failure.contains("being deleted") || failure.contains("being terminated")) {
      failure = deliver(client, set, 8);
    }
    return failure;
  }

  private static Delivery delivery(ClusterClient client, int threads) {
    return Delivery.to(client)
        .planning(PlanOptions.defaults().withThreads(threads))
        .running(
            // Controllers need real time, however fast the clock runs.
            RunOptions.defaults()
                .withThreads(threads)
                .within(Duration.ofHours(2), Duration.ofHours(4)))
        .timed(new TestClock(SPEED));
  }
}
