package io.supercargo.apply;

import static io.supercargo.apply.Samples.config;
import static io.supercargo.apply.Samples.secret;
import static io.supercargo.apply.Samples.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.history.HistoryOptions;
import io.supercargo.apply.history.Release;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.render.Json;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
  void leavesSecretsWhoseValuesWereNotRecordedAndNamesThoseThatDiffer()
      throws InterruptedException {
    Delivery careful = delivery.recording(new HistoryOptions(5, false));
    careful.apply(set(config("a", "1"), secret("db", "one"), secret("same", "x"))).orThrow();
    careful.apply(set(config("a", "2"), secret("db", "two"), secret("same", "x"))).orThrow();
    Plan plan = careful.planRollback("shop", null, 1);
    assertThat(plan.leaving()).hasToString("[KEEP Secret shop/db, KEEP Secret shop/same]");
    assertThat(plan)
        .asString()
        .contains(
            "= keep Secret shop/db (its values differ from those of release 1, which are not"
                + " recorded)")
        .contains("= keep Secret shop/same (its values are those of release 1)");
    careful.apply(plan).orThrow();
    assertThat(cluster.at("Secret", "db", "data")).isEqualTo(Map.of("password", "dHdv"));
    assertThat(cluster.at("ConfigMap", "a", "data")).isEqualTo(Map.of("A", "1"));
  }

  @Test
  void splitsReleasesThatDoNotFitIntoASecret() throws InterruptedException {
    Random random = new Random(7);
    ConfigMap[] large = new ConfigMap[3];
    for (int i = 0; i < large.length; i++) {
      byte[] noise = new byte[600_000];
      random.nextBytes(noise);
      large[i] = config("large" + i, Base64.getEncoder().encodeToString(noise));
    }
    delivery.apply(set(large)).orThrow();
    List<LiveObject> pieces =
        cluster.list("Secret").stream().filter(each -> each.name().contains(".v1.")).toList();
    assertThat(pieces).hasSizeGreaterThan(2);
    for (LiveObject piece : pieces) {
      assertThat(Json.writeTree(piece.tree()).length()).isLessThan(1 << 20);
    }
    delivery.apply(set(config("small", "1"))).orThrow();
    delivery.apply(delivery.planRollback("shop", null, 1)).orThrow();
    assertThat(cluster.at("ConfigMap", "large2", "data")).isEqualTo(large[2].data());
  }
}
