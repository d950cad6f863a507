package io.supercargo.examples;

// region imports
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.retry.Timekeeper;
import io.supercargo.apply.rollout.Rollouts;
import io.supercargo.apply.run.Outcome;
import io.supercargo.apply.run.RunOptions;
import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.client.memory.InMemoryCluster;
import io.supercargo.client.memory.ManualClock;
import io.supercargo.client.memory.script.Fate;
import io.supercargo.client.memory.script.Fault;
import io.supercargo.client.memory.script.Request;
import io.supercargo.set.Manifests;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

// endregion

/** How a delivery is tested without a cluster: a page of the guide. */
class ShopDeliveryTest {
  // region setup
  private final ManualClock clock = ManualClock.at(Instant.parse("2026-01-01T00:00:00Z"));
  private final InMemoryCluster cluster = InMemoryCluster.builder().clock(clock).build();
  private final Delivery delivery =
      Delivery.to(cluster).timed(Timekeeper.of(clock, cluster::advance));
  private final Manifests shop = Shop.shop("registry.example.com/shop:1.4.2", "for-tests-only");

  // endregion

  // region delivered
  @Test
  void the_shop_is_delivered_once() throws InterruptedException {
    assertThat(delivery.apply(shop).orThrow().written()).hasSize(7);

    assertThat(delivery.plan(shop).isEmpty()).isTrue();
  }

  // endregion

  // region image
  @Test
  void an_image_that_cannot_be_pulled_stops_before_the_ingress() throws InterruptedException {
    cluster.fate(object -> object.name().startsWith("web-"), Fate.imagePullBackOff());

    Outcome outcome = delivery.apply(shop);

    assertThat(outcome.failures().toString())
        .contains("Deployment default/web", "container web: ImagePullBackOff");
    assertThat(outcome.skipped().toString()).contains("Ingress default/web");

    cluster.fate(object -> true, Fate.ready());
    assertThat(delivery.apply(shop).orThrow().written()).hasSize(1);
  }

  // endregion

  // region slow
  @Test
  void pods_may_take_a_minute_but_not_two() throws InterruptedException {
    Delivery impatient =
        delivery.running(
            RunOptions.defaults().within(Duration.ofMinutes(1), Duration.ofMinutes(5)));
    cluster.fate(object -> object.kind().equals("Pod"), Fate.readyAfter(Duration.ofSeconds(90)));

    assertThat(impatient.apply(shop).failures().toString())
        .contains("Deployment default/web=it did not get ready in time");
  }

  // endregion

  // region conflict
  @Test
  void replicas_of_another_manager_stop_the_delivery() throws InterruptedException {
    delivery.apply(shop).orThrow();
    ObjectKey web = Rollouts.deployment("default", "web");
    Map<String, Object> scaled =
        Map.of(
            "apiVersion",
            "apps/v1",
            "kind",
            "Deployment",
            "metadata",
            Map.of("name", "web"),
            "spec",
            Map.of("replicas", 7));
    cluster.apply(web, scaled, ApplyOptions.by("autoscaler").forced());

    assertThat(delivery.plan(shop).toString())
        .contains("! conflict Deployment default/web", ".spec.replicas belongs to autoscaler");
  }

  // endregion

  // region requests
  @Test
  void a_server_that_is_busy_is_asked_again() throws InterruptedException {
    cluster.fail(Request::writes, 3, Fault.tooManyRequests(Duration.ofSeconds(30)));

    delivery.apply(shop).orThrow();

    assertThat(clock.instant()).isAfterOrEqualTo("2026-01-01T00:00:30Z");
  }
  // endregion
}
