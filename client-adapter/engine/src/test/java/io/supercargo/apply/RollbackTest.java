package io.supercargo.apply;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.history.HistoryOptions;
import io.supercargo.apply.history.Release;
import io.supercargo.apply.plan.Plan;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.set.Manifests;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RollbackTest {
  private final TestCluster cluster = new TestCluster();
  private final Delivery delivery = cluster.delivery();

  @Test
  void goesBackToAnyReleaseAndThatIsTheNewest() throws InterruptedException {
    delivery.apply(set(config("a", "1"), config("old", "1"))).orThrow();
    delivery.apply(set(config("a", "2"), config("new", "1"))).orThrow();
    delivery.apply(delivery.planRollback("shop", null, 1)).orThrow();
    assertThat(cluster.live("ConfigMap", "a").tree()).containsEntry("data", Map.of("A", "1"));
    assertThat(cluster.live("ConfigMap", "old")).isNotNull();
    assertThat(cluster.live("ConfigMap", "new")).isNull();
    assertThat(delivery.releases("shop", "shop"))
        .extracting(Release::number)
        .containsExactly(3, 2, 1);
  }

  @Test
  void recordsOnlyWhatChangedSomething() throws InterruptedException {
    delivery.apply(set(config("a", "1"))).orThrow();
    delivery.apply(set(config("a", "1"))).orThrow();
    assertThat(delivery.releases("shop", null)).hasSize(1);
    delivery.recording(new HistoryOptions(0, true)).apply(set(config("a", "2"))).orThrow();
    assertThat(delivery.releases("shop", null)).hasSize(1);
  }

  @Test
  void leavesSecretsWhoseValuesWereNotRecorded() throws InterruptedException {
    Delivery careful = delivery.recording(new HistoryOptions(5, false));
    careful.apply(set(config("a", "1"), secret("one"))).orThrow();
    careful.apply(set(config("a", "2"), secret("two"))).orThrow();
    Plan plan = careful.planRollback("shop", null, 1);
    assertThat(plan.leaving()).hasToString("[KEEP Secret shop/db]");
    careful.apply(plan).orThrow();
    assertThat(cluster.live("Secret", "db").tree())
        .containsEntry("data", Map.of("password", "dHdv"));
  }

  private static Manifests set(Resource... resources) {
    return Manifests.of("shop", List.of(resources));
  }

  private static ConfigMap config(String name, String value) {
    return ConfigMap.of(name, c -> c.data("A", value));
  }

  private static Secret secret(String password) {
    return Secret.of("db", s -> s.stringData("password", password));
  }
}
