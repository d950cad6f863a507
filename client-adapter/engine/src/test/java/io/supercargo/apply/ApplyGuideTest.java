package io.supercargo.apply;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.event.LogView;
import io.supercargo.apply.plan.ConflictPolicy;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.plan.PlanOptions;
import io.supercargo.apply.run.Outcome;
import io.supercargo.apply.run.RunOptions;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.set.Manifests;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the guide to applying shows. */
class ApplyGuideTest {
  private final ClusterClient client = new TestCluster().memory;

  @Test
  void deliver() throws InterruptedException, IOException {
    // region deliver
    Manifests shop =
        Manifests.of(
            "shop",
            List.of(
                ConfigMap.of("web", c -> c.data("LOG_LEVEL", "info")),
                Secret.of("db", s -> s.stringData("password", "hush"))));
    Delivery delivery = Delivery.to(client);
    Plan plan = delivery.plan(shop);
    System.out.print(plan);
    Outcome outcome = delivery.apply(plan).orThrow();
    // endregion
    assertThat(outcome.written()).hasSize(2);
    try (InputStream text = ApplyGuideTest.class.getResourceAsStream("guide-plan.txt")) {
      assertThat(plan).hasToString(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void options() throws InterruptedException {
    // region options
    Delivery delivery =
        Delivery.to(client)
            .planning(
                PlanOptions.defaults()
                    .onConflict(ConflictPolicy.stop().leaving(".spec.replicas"))
                    .replacing(key -> key.type().kind().equals("Job")))
            .running(
                RunOptions.defaults()
                    .within(Duration.ofMinutes(2), Duration.ofMinutes(10))
                    .keepingGoing())
            .listening(new LogView(System.err));
    // endregion
    assertThat(delivery.plan(Manifests.of("shop", List.of())).isEmpty()).isTrue();
  }

  @Test
  void everything() throws InterruptedException {
    // region everything
    Delivery delivery =
        Delivery.to(client).planning(PlanOptions.defaults().askingAboutEverything());
    // endregion
    assertThat(delivery.plan(Manifests.of("shop", List.of())).isEmpty()).isTrue();
  }

  @Test
  void rollback() throws InterruptedException {
    Delivery delivery = Delivery.to(client);
    delivery.apply(Manifests.of("shop", List.of(ConfigMap.of("web", c -> c.data("A", "1")))));
    delivery.apply(Manifests.of("shop", List.of(ConfigMap.of("web", c -> c.data("A", "2")))));
    // region rollback
    int before = delivery.releases("shop", null).get(1).number();
    delivery.apply(delivery.planRollback("shop", null, before)).orThrow();
    // endregion
    assertThat(delivery.releases("shop", null)).hasSize(3);
  }
}
