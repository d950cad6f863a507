package io.supercargo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.retry.Timekeeper;
import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.client.memory.InMemoryCluster;
import io.supercargo.client.memory.ManualClock;
import io.supercargo.set.Manifests;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A StatefulSet whose pods have claims of their own. */
class DatabaseDeliveryTest {
  private final ManualClock clock = ManualClock.at(Instant.parse("2026-01-01T00:00:00Z"));
  private final InMemoryCluster cluster = InMemoryCluster.builder().clock(clock).build();
  private final Delivery delivery =
      Delivery.to(cluster).timed(Timekeeper.of(clock, cluster::advance));
  private final Manifests database = Database.database("for-tests-only");

  @Test
  void the_database_gets_a_claim_for_each_pod() throws InterruptedException {
    delivery.apply(database).orThrow();

    ListQuery claims =
        ListQuery.of(cluster.discover().find("v1", "PersistentVolumeClaim"), "default");
    assertThat(cluster.list(claims).items())
        .extracting(LiveObject::name)
        .containsExactly("data-db-0", "data-db-1", "data-db-2");
    assertThat(delivery.plan(database).isEmpty()).isTrue();
  }
}
