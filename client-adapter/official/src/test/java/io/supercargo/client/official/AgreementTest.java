package io.supercargo.client.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.Discovery;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.apply.spi.WriteOptions;
import io.supercargo.client.contract.ApplySequence;
import io.supercargo.client.memory.InMemoryCluster;
import io.supercargo.read.JsonTrees;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The cluster in memory does what a real server does, with whatever is applied to it. */
@ClusterTest
class AgreementTest {
  private static final long SEED = Long.getLong("supercargo.agreement.seed", 1);
  // Seeds at which something was found: label values that are null, annotations that are empty.
  private static final List<Long> FOUND = List.of(587L, 5470L);
  private static final int COUNT = Integer.getInteger("supercargo.agreement.count", 200);

  private final Cluster cluster;

  AgreementTest(Cluster cluster) {
    this.cluster = cluster;
  }

  @Test
  @Timeout(300)
  void generatedSequencesOfWritesComeToTheSame() throws Exception {
    String namespace = cluster.newNamespace("agreement");
    InMemoryCluster memory = InMemoryCluster.builder().withoutControllers().build();
    try (ClusterClient real = OfficialClient.kubeconfig(cluster.kubeconfig())) {
      memory.create(
          new ObjectKey(type(memory.discover(), "v1", "Namespace"), null, namespace),
          Map.of("apiVersion", "v1", "kind", "Namespace", "metadata", Map.of("name", namespace)),
          WriteOptions.by("test"));
      define(memory);
      define(real);
      System.out.println("agreement: " + COUNT + " sequences from seed " + SEED);
      assertThat(differences(real, memory, namespace)).isEmpty();
    }
  }

  private static List<String> differences(
      ClusterClient real, ClusterClient memory, String namespace) throws InterruptedException {
    ApplySequence sequence = new ApplySequence(real, memory, real.discover(), namespace);
    List<String> differences = new ArrayList<>();
    List<Long> seeds = new ArrayList<>(FOUND);
    for (long seed = SEED; seed < SEED + COUNT; seed++) {
      seeds.add(seed);
    }
    for (long seed : new LinkedHashSet<>(seeds)) {
      String difference = sequence.run(seed);
      if (difference != null) {
        differences.add(difference);
      }
    }
    return differences;
  }

  /** Makes the custom resource, and waits until it is served. */
  private static void define(ClusterClient client) throws InterruptedException {
    byte[] json = ApplySequence.customResourceDefinition().getBytes(StandardCharsets.UTF_8);
    Discovery discovery = client.discover();
    ResourceType type = type(discovery, "apiextensions.k8s.io/v1", "CustomResourceDefinition");
    client.apply(
        new ObjectKey(type, null, "widgets.test.supercargo.io"),
        JsonTrees.readObject("CRD", json),
        ApplyOptions.by("test").forced());
    while (client.discover().find("test.supercargo.io/v1", "Widget") == null) {
      Thread.onSpinWait();
    }
  }

  private static ResourceType type(Discovery discovery, String apiVersion, String kind) {
    return java.util.Objects.requireNonNull(discovery.find(apiVersion, kind), kind);
  }
}
