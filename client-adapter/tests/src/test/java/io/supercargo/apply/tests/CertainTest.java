package io.supercargo.apply.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.spi.http.HttpClusterClient;
import io.supercargo.client.contract.ClusterTransport;
import io.supercargo.client.memory.InMemoryCluster;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is certain without asking the server is what it says when it is asked. */
@Timeout(600)
class CertainTest {
  private static final int SEQUENCES = Integer.getInteger("certain.count", 60);

  @Nested
  @ClusterTest
  class OnAServer {
    @Test
    void isWhatTheServerSays(Cluster cluster) throws InterruptedException {
      String namespace = cluster.newNamespace("certain");
      ClusterTransport transport = new ClusterTransport(cluster, namespace);
      check(new CertainSequence(new HttpClusterClient(transport), namespace));
    }
  }

  @Test
  void isWhatTheClusterInMemorySays() throws InterruptedException {
    InMemoryCluster cluster =
        InMemoryCluster.builder().namespace("certain").withoutControllers().build();
    check(new CertainSequence(cluster, "certain"));
  }

  private static void check(CertainSequence sequence) throws InterruptedException {
    long seed = Long.getLong("certain.seed", new Random().nextLong() >>> 16);
    System.out.println("certain: -Dcertain.seed=" + seed + " -Dcertain.count=" + SEQUENCES);
    Random seeds = new Random(seed);
    for (int i = 0; i < SEQUENCES; i++) {
      sequence.run(seeds.nextLong(), "s" + i);
    }
    System.out.println("certain: " + sequence);
    assertThat(sequence.certain()).isGreaterThan(SEQUENCES);
  }
}
