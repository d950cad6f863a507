package io.supercargo.apply.tests;

import static io.supercargo.apply.tests.Samples.config;
import static io.supercargo.apply.tests.Samples.secret;
import static io.supercargo.apply.tests.Samples.set;
import static io.supercargo.apply.tests.Samples.web;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.model.Resource;
import io.supercargo.set.Manifests;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is as it is wanted is left alone, and costs little. */
@ClusterTest(users = "eve")
@Timeout(120)
class UnchangedTest extends DeliveryCase {
  UnchangedTest(Cluster cluster) {
    super(cluster);
  }

  @Test
  void anIdenticalApplyChangesNoResourceVersionAndWritesNothing() throws InterruptedException {
    Manifests set = set(config("a", Map.of("A", "1")), secret(Map.of("password", "x")), web(3));
    assertThat(delivery.apply(set).orThrow().written()).hasSize(3);
    String before = live("apps/v1", "Deployment", "web").resourceVersion();
    transport.questions().clear();
    assertThat(delivery.apply(set).orThrow().written()).isEmpty();
    assertThat(live("apps/v1", "Deployment", "web").resourceVersion()).isEqualTo(before);
    assertThat(transport.questions())
        .noneMatch(question -> question.startsWith("PATCH") && !question.contains("dryRun=All"));
    assertThat(transport.questions().stream().filter(q -> q.contains("dryRun=All"))).hasSize(3);
  }

  @Test
  void threeHundredResourcesCostOneRequestEachIfNothingChanges() throws InterruptedException {
    List<Resource> many = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      many.add(config("c" + i, Map.of("A", "1")));
    }
    Manifests set = Manifests.of("many", many);
    assertThat(delivery.apply(set).orThrow().written()).hasSize(300);
    int discovery = countOfDiscovery();
    transport.questions().clear();
    delivery.apply(set).orThrow();
    assertThat(transport.questions().size() - discovery).isBetween(300, 303);
  }

  private int countOfDiscovery() throws InterruptedException {
    transport.questions().clear();
    client.discover();
    return transport.questions().size();
  }
}
