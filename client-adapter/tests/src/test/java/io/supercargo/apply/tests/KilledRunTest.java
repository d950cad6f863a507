package io.supercargo.apply.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.http.HttpClusterClient;
import io.supercargo.client.contract.ClusterTransport;
import io.supercargo.set.Manifests;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A run that is killed loses nothing: the next one completes it, deletes nothing of others and
 * leaves nothing behind. The process is killed when it is about to send a request, or when the
 * server has acted on it and the process does not know. {@code -Dapply.kills=100 -Dapply.seed=7}
 * kills more often, or as before.
 */
@ClusterTest(controllers = true)
@Timeout(3600)
class KilledRunTest {
  private static final int KILLS = Integer.getInteger("apply.kills", 10);
  private static final long SEED = Long.getLong("apply.seed", System.nanoTime());

  private final Map<String, Integer> stages = new TreeMap<>();

  @Test
  void theNextRunCompletesWhatAKilledOneBegan(Cluster cluster) throws Exception {
    System.out.println("kills: " + KILLS + " from seed " + SEED);
    Random random = new Random(SEED);
    while (kills() < KILLS) {
      kill(cluster, random.nextLong());
    }
    System.out.println("killed at " + stages);
  }

  /** Returns how many runs did not end by themselves. */
  private int kills() {
    int all = stages.values().stream().mapToInt(each -> each).sum();
    return all - stages.getOrDefault(Killer.END, 0);
  }

  /**
   * Delivers a set, lets another delivery be killed, and delivers what a third one wants. Every
   * fourth set is in a namespace of its own, which the process that is killed may be the first to
   * make, and goes in the end.
   */
  private void kill(Cluster cluster, long seed) throws Exception {
    String base = cluster.newNamespace("killed");
    RandomSet sets = new RandomSet(base, (seed & 6) == 0);
    ClusterClient client = new HttpClusterClient(new ClusterTransport(cluster, base));
    Foreign foreign = Foreign.in(cluster, client, base);
    SetState state = new SetState(client, sets.namespace(), "supercargo-random");
    if (!sets.atHome() || (seed & 8) == 0) {
      complete(client, sets.of(seed));
    }
    String when = "seed " + seed + "L";
    try (FaultProxy proxy = new FaultProxy(cluster)) {
      String stage = new Killer(proxy, new Random(seed)).run(sets, seed + 1);
      stages.merge(stage, 1, Integer::sum);
      when += ", killed at " + stage;
    }
    // Often the same set again, as somebody would do; else another one.
    Manifests next = sets.of(seed + 1 + (seed & 1));
    complete(client, next);
    state.assertIs(next, when);
    if (sets.atHome()) {
      complete(client, sets.empty());
      assertThat(state.members()).as("%s: what is left in the end", when).isEmpty();
    }
    foreign.assertUntouched(when);
  }

  /** Delivers; what is still being deleted is waited for, as the message says. */
  private static void complete(ClusterClient client, Manifests set) throws InterruptedException {
    boolean done = false;
    while (!done) {
      try {
        Delivery.to(client).running(KilledRun.often()).apply(set).orThrow();
        done = true;
      } catch (DeliveryException e) {
        assertThat(e).hasMessageMatching("(?s).*(being deleted|being terminated).*");
      }
    }
  }
}
