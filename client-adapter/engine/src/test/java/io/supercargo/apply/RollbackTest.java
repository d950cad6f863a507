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
import io.supercargo.model.core.v1.Secret;
import io.supercargo.render.Json;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RollbackTest {
  private final TestCluster cluster = new TestCluster();
  private final Delivery delivery = cluster.delivery();
  private final Delivery careful = delivery.recording(new HistoryOptions(5, false));

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
    careful.apply(set(config("a", "1"), secret("db", "one"), secret("same", "x"))).orThrow();
    careful.apply(set(config("a", "2"), secret("db", "two"), secret("same", "x"))).orThrow();
    Plan plan = careful.planRollback("shop", null, 1);
    assertThat(plan.leaving()).hasToString("[KEEP Secret shop/db, KEEP Secret shop/same]");
    assertThat(plan)
        .asString()
        .contains(
            "= keep Secret shop/db (it differs from release 1, whose values are not recorded: other"
                + " values)")
        .contains("= keep Secret shop/same (its values are those of release 1)");
    careful.apply(plan).orThrow();
    assertThat(cluster.at("Secret", "db", "data")).isEqualTo(Map.of("password", "dHdv"));
    assertThat(cluster.at("ConfigMap", "a", "data")).isEqualTo(Map.of("A", "1"));
  }

  @Test
  void namesSecretsThatHaveOtherKeysOrAnotherType() throws InterruptedException {
    careful.apply(set(secret("db", "one"), secret("tls", "x"))).orThrow();
    cluster.merge("Secret", "db", "{'data':{'password':null,'token':'eA=='}}");
    cluster.delete("Secret", "tls");
    cluster.create(
        "{'kind':'Secret','apiVersion':'v1','type':'shop/tls','metadata':{'name':'tls'},"
            + "'data':{'password':'eA=='}}");
    Plan plan = careful.planRollback("shop", null, 1);
    assertThat(plan)
        .asString()
        .contains(
            "= keep Secret shop/db (it differs from release 1, whose values are not recorded: key"
                + " password is gone, key token was not there)")
        .contains(
            "= keep Secret shop/tls (it is not in the set; it differs from release 1, whose values"
                + " are not recorded: type shop/tls instead of Opaque)");
    cluster.forget();
    careful.apply(plan).orThrow();
    assertThat(cluster.writes()).isEmpty();
  }

  @Test
  void namesSecretsThatAreGone() throws InterruptedException {
    careful.apply(set(config("a", "1"), secret("db", "one"))).orThrow();
    careful.apply(set(config("a", "2"))).orThrow();
    Plan plan = careful.planRollback("shop", null, 1);
    assertThat(plan)
        .asString()
        .contains(
            "? missing Secret shop/db (release 1 had it, and its values are not recorded. Deliver a"
                + " set that has it)")
        .contains("1 to change, 1 missing");
    assertThat(plan.problems()).isEmpty();
    List<String> events = new ArrayList<>();
    careful.listening(event -> events.add(event.toString())).apply(plan).orThrow();
    assertThat(events).anyMatch(event -> event.contains("skipped Secret shop/db: release 1 had"));
    assertThat(cluster.at("ConfigMap", "a", "data")).isEqualTo(Map.of("A", "1"));
  }

  @Test
  void leavesSecretsThatTheReleaseDidNotHave() throws InterruptedException {
    careful.apply(set(config("a", "1"))).orThrow();
    Secret leaving =
        secret("db", "one").with(s -> s.annotation("supercargo.io/on-prune", "detach"));
    careful.apply(set(config("a", "2"), leaving, secret("other", "x"))).orThrow();
    Plan plan = careful.planRollback("shop", null, 1);
    assertThat(plan.leaving()).hasToString("[KEEP Secret shop/db, KEEP Secret shop/other]");
    assertThat(plan)
        .asString()
        .contains("(release 1 did not have it; its values are recorded nowhere)");
  }

  @Test
  void remembersTheSecretsThatARollbackLeft() throws InterruptedException {
    careful.apply(set(config("a", "1"), secret("db", "one"))).orThrow();
    careful.apply(set(config("a", "2"), secret("db", "two"))).orThrow();
    // Release 3, by a delivery that records values: it has none of this Secret all the same.
    delivery.apply(delivery.planRollback("shop", null, 1)).orThrow();
    delivery.apply(set(config("a", "4"), secret("db", "two"))).orThrow();
    assertThat(delivery.planRollback("shop", null, 3))
        .asString()
        .contains("= keep Secret shop/db (its values are those of release 3)");
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
