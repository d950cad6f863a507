package io.supercargo.apply.tests;

import static io.supercargo.apply.tests.Samples.config;
import static io.supercargo.apply.tests.Samples.secret;
import static io.supercargo.apply.tests.Samples.set;
import static io.supercargo.apply.tests.Samples.web;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.plan.PlanOptions;
import io.supercargo.set.Manifests;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is as it is wanted is left alone. */
@ClusterTest(users = "eve")
@Timeout(300)
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
    assertThat(transport.questions()).noneMatch(question -> question.startsWith("PATCH"));
  }

  @Test
  void theServerSaysTheSameIfItIsAskedAboutEverything() throws InterruptedException {
    Manifests set = set(config("a", Map.of("A", "1")), secret(Map.of("password", "x")), web(3));
    delivery.apply(set).orThrow();
    String before = live("apps/v1", "Deployment", "web").resourceVersion();
    transport.questions().clear();
    Delivery asking = delivery.planning(PlanOptions.defaults().askingAboutEverything());
    assertThat(asking.plan(set)).hasToString(delivery.plan(set).toString());
    assertThat(asking.apply(set).orThrow().written()).isEmpty();
    assertThat(live("apps/v1", "Deployment", "web").resourceVersion()).isEqualTo(before);
    assertThat(transport.questions().stream().filter(q -> q.startsWith("PATCH")))
        .hasSize(6)
        .allMatch(question -> question.contains("dryRun=All"));
  }
}
