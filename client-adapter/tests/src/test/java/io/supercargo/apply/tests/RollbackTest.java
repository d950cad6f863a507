package io.supercargo.apply.tests;

import static io.supercargo.apply.tests.Samples.config;
import static io.supercargo.apply.tests.Samples.secret;
import static io.supercargo.apply.tests.Samples.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.history.History;
import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Earlier releases come back. */
@ClusterTest(users = "eve")
@Timeout(300)
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

  @Test
  void anyReleaseThatIsRecordedComesBack() throws InterruptedException {
    for (String value : new String[] {"1", "2", "3", "4"}) {
      delivery.apply(set(config("a", Map.of("A", value)))).orThrow();
    }
    for (int release : new int[] {2, 1, 3}) {
      delivery.apply(delivery.planRollback("shop", null, release)).orThrow();
      assertThat(live("v1", "ConfigMap", "a").tree())
          .containsEntry("data", Map.of("A", Integer.toString(release)));
    }
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> delivery.planRollback("shop", null, 99))
        .withMessageContaining("there is no release 99")
        .withMessageContaining("there are [7, 6, 5, 4, 3, 2, 1]");
  }

  @Test
  void aReleaseThatOneSecretCannotHoldIsSplit() throws InterruptedException {
    // What cannot be compressed.
    Random random = new Random(7);
    byte[] noise = new byte[600_000];
    random.nextBytes(noise);
    String one = Base64.getEncoder().encodeToString(noise);
    random.nextBytes(noise);
    String two = Base64.getEncoder().encodeToString(noise);
    delivery.apply(set(config("a", Map.of("A", one)), config("b", Map.of("A", two)))).orThrow();
    delivery.apply(set(config("a", Map.of("A", two)))).orThrow();
    assertThat(pieces()).hasSizeGreaterThan(2);
    delivery.apply(delivery.planRollback("shop", null, 1)).orThrow();
    assertThat(live("v1", "ConfigMap", "a").tree()).containsEntry("data", Map.of("A", one));
    assertThat(live("v1", "ConfigMap", "b").tree()).containsEntry("data", Map.of("A", two));
  }

  private List<LiveObject> pieces() throws InterruptedException {
    ResourceType secrets = key("v1", "Secret", "x").type();
    return client.list(ListQuery.of(secrets, namespace).labelled(History.LABEL)).items();
  }
}
