package io.supercargo.apply.tests;

import static io.supercargo.apply.tests.Samples.backup;
import static io.supercargo.apply.tests.Samples.config;
import static io.supercargo.apply.tests.Samples.definition;
import static io.supercargo.apply.tests.Samples.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.run.Outcome;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.Namespace;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What comes before what, in one run. */
@ClusterTest(users = "eve")
@Timeout(120)
class OrderTest extends DeliveryCase {
  OrderTest(Cluster cluster) {
    super(cluster);
  }

  @Test
  void aDefinitionAndItsResourceInOneRun() throws InterruptedException {
    Delivery waiting = Delivery.to(client);
    String group = namespace + ".example.com";
    Outcome outcome = waiting.apply(set(backup(group), definition(group))).orThrow();
    assertThat(outcome.written()).hasSize(2);
    assertThat(waiting.plan(set(backup(group), definition(group))).isEmpty()).isTrue();
    waiting.apply(set(config("a", null))).orThrow();
  }

  @Test
  void aNamespaceAndItsContentInOneRun() throws InterruptedException {
    String other = namespace + "-x";
    Resource inside = config("a", Map.of("A", "1")).with(c -> c.metadata(m -> m.namespace(other)));
    Plan plan = delivery.plan(set(inside, Namespace.of(other, n -> {})));
    assertThat(plan.change(plan.wantedKeys().get(0)).isDecidedLater()).isTrue();
    assertThat(Delivery.to(client).apply(plan).orThrow().written()).hasSize(2);
  }
}
