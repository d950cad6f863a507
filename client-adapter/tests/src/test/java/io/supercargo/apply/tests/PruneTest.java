package io.supercargo.apply.tests;

import static io.supercargo.apply.tests.Samples.config;
import static io.supercargo.apply.tests.Samples.secret;
import static io.supercargo.apply.tests.Samples.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.run.Outcome;
import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is not wanted any more goes, and nothing else. */
@ClusterTest(users = "eve")
@Timeout(120)
class PruneTest extends DeliveryCase {
  PruneTest(Cluster cluster) {
    super(cluster);
  }

  @Test
  void whatIsNotWantedAnyMoreGoesAndNothingElse() throws InterruptedException {
    put(config("foreign", Map.of("A", "1")));
    delivery.apply(set(config("a", null), config("b", null), secret(Map.of("x", "y")))).orThrow();
    Outcome outcome = delivery.apply(set(config("a", null))).orThrow();
    assertThat(outcome.pruned().toString())
        .contains("ConfigMap " + namespace + "/b", "Secret " + namespace + "/db")
        .doesNotContain("foreign");
    assertThat(live("v1", "ConfigMap", "foreign")).isNotNull();
    LiveObject parent = live("v1", "Secret", "supercargo-shop");
    assertThat(parent.annotations())
        .containsEntry("applyset.kubernetes.io/contains-group-kinds", "ConfigMap")
        .containsEntry("applyset.kubernetes.io/additional-namespaces", "");
  }

  private void put(ConfigMap config) throws InterruptedException {
    client.apply(
        key("v1", "ConfigMap", String.valueOf(config.name())),
        Map.of("apiVersion", "v1", "kind", "ConfigMap", "metadata", Map.of("name", config.name())),
        ApplyOptions.by("someone"));
  }
}
