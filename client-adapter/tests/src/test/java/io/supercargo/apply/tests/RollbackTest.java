package io.supercargo.apply.tests;

import static io.supercargo.apply.tests.Samples.config;
import static io.supercargo.apply.tests.Samples.secret;
import static io.supercargo.apply.tests.Samples.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Earlier releases come back. */
@ClusterTest(users = "eve")
@Timeout(120)
class RollbackTest extends DeliveryCase {
  RollbackTest(Cluster cluster) {
    super(cluster);
  }

  @Test
  void aRollbackDeliversWhatWasDeliveredBefore() throws InterruptedException {
    delivery.apply(set(config("a", Map.of("A", "1")), secret(Map.of("x", "one")))).orThrow();
    delivery.apply(set(config("b", null), secret(Map.of("x", "two")))).orThrow();
    delivery.apply(delivery.planRollback("shop", null, 1)).orThrow();
    assertThat(live("v1", "Secret", "db").tree()).containsEntry("data", Map.of("x", "b25l"));
    assertThat(live("v1", "ConfigMap", "a")).isNotNull();
    assertThat(live("v1", "ConfigMap", "b")).isNull();
    assertThat(delivery.releases("shop", null)).hasSize(3);
  }
}
