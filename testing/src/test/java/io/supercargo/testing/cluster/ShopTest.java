package io.supercargo.testing.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/* The example of docs/control-plane.md. */
// region test
@ClusterTest
class ShopTest {
  private static final String YAML =
      """
      apiVersion: v1
      kind: ConfigMap
      metadata:
        name: shop
      data:
        LOG_LEVEL: info
      """;

  @Test
  void theServerTakesTheShop(Judge judge) {
    Verdict verdict = judge.create(Subject.of("v1", "ConfigMap", "shop"), YAML);
    assertThat(verdict.fields()).isEmpty();
    assertThat(verdict.isAccepted()).as(verdict.message()).isTrue();
  }
}
// endregion
