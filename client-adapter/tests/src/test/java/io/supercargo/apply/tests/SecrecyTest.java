package io.supercargo.apply.tests;

import static io.supercargo.apply.tests.Samples.config;
import static io.supercargo.apply.tests.Samples.secret;
import static io.supercargo.apply.tests.Samples.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.history.HistoryOptions;
import io.supercargo.apply.plan.Action;
import io.supercargo.apply.plan.ConflictPolicy;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.plan.PlanOptions;
import io.supercargo.apply.plan.PlanText;
import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Values of Secrets are in Secrets and nowhere else. */
@ClusterTest(users = "eve")
@Timeout(300)
class SecrecyTest extends DeliveryCase {
  private static final String OLD = "correct-horse";
  private static final String NEW = "battery-staple";

  private final StringBuilder told = new StringBuilder();

  SecrecyTest(Cluster cluster) {
    super(cluster);
  }

  private Delivery telling() {
    return delivery.listening(event -> told.append(event).append('\n'));
  }

  private void assertNothingIsTold(Object... texts) {
    for (Object text : texts) {
      told.append(text).append('\n');
    }
    for (String value : new String[] {OLD, NEW}) {
      String base64 = Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
      assertThat(told.toString()).doesNotContain(value, base64);
    }
  }

  @Test
  void plansEventsAndOutcomesShowThatValuesChangeAndNotWhich() throws InterruptedException {
    Plan first = telling().plan(set(secret(Map.of("password", OLD))));
    assertNothingIsTold(first, PlanText.plain().withContent().render(first));
    assertNothingIsTold(telling().apply(first).orThrow());
    Plan second = telling().plan(set(secret(Map.of("password", NEW))));
    assertThat(second).asString().contains("~ data[password]: *** -> ***");
    assertNothingIsTold(second, second.changes(), telling().apply(second).orThrow());
    Plan third = telling().plan(set());
    assertNothingIsTold(third, telling().apply(third).orThrow());
  }

  @Test
  void conflictsAndSurprisesShowNoValues() throws InterruptedException {
    telling().apply(set(secret(Map.of("password", OLD)))).orThrow();
    Plan stale = telling().plan(set(secret(Map.of("password", NEW))));
    merge(core("secrets") + "/db?fieldManager=editor", "{'data':{'password':'bm9ib2R5'}}");
    assertNothingIsTold(telling().apply(stale).failures());
    Plan conflict = telling().plan(set(secret(Map.of("password", NEW))));
    assertThat(conflict.problems()).hasSize(1);
    assertNothingIsTold(conflict, conflict.problems().get(0).reason());
    Delivery taking =
        telling().planning(PlanOptions.defaults().onConflict(ConflictPolicy.takeOver()));
    Plan taken = taking.plan(set(secret(Map.of("password", NEW))));
    assertNothingIsTold(taken, taking.apply(taken).orThrow());
    assertThat(told.toString()).doesNotContain("bm9ib2R5", "nobody");
  }

  @Test
  void theCopyOfClientSideApplyIsNotShownAndGoes() throws InterruptedException {
    create(
        core("secrets") + "?fieldManager=kubectl-client-side-apply",
        "{'metadata':{'name':'db','annotations':{"
            + "'kubectl.kubernetes.io/last-applied-configuration':"
            + "'{\\'stringData\\':{\\'password\\':\\'correct-horse\\'}}'}},"
            + "'stringData':{'password':'correct-horse','user':'battery-staple'}}"
                .replace("\\'", "\\\\'"));
    Plan plan = telling().plan(set(secret(Map.of("password", OLD))));
    assertThat(plan.changes().get(0).action()).isEqualTo(Action.CHANGE);
    assertThat(plan).asString().contains("- data[user]: ***");
    assertNothingIsTold(plan, plan.changes().get(0).changes(), telling().apply(plan).orThrow());
    assertThat(live("v1", "Secret", "db").annotations()).isEmpty();
  }

  @Test
  void nothingButSecretsHoldsThemInTheCluster() throws InterruptedException {
    telling().apply(set(secret(Map.of("password", OLD)), config("a", Map.of()))).orThrow();
    telling().apply(set(secret(Map.of("password", NEW)))).orThrow();
    Set<String> seen = new HashSet<>();
    for (ResourceType type : client.discover().types()) {
      if (type.isDeliverable() && type.namespaced() && seen.add(type.groupKind())) {
        for (LiveObject object : client.list(ListQuery.of(type, namespace)).items()) {
          boolean secret = type.groupKind().equals("Secret");
          told.append(secret ? object.metadata() : object.tree()).append('\n');
        }
      }
    }
    assertThat(seen).contains("ConfigMap", "Event", "Secret");
    assertNothingIsTold();
  }

  @Test
  void withoutValuesInTheHistoryARollbackLeavesSecretsAndNamesThem() throws InterruptedException {
    Delivery without = telling().recording(new HistoryOptions(10, false));
    without.apply(set(secret(Map.of("password", OLD)), config("a", Map.of("A", "1")))).orThrow();
    without.apply(set(secret(Map.of("password", NEW)), config("a", Map.of("A", "2")))).orThrow();
    Plan back = without.planRollback("shop", null, 1);
    assertThat(back)
        .asString()
        .contains("= keep Secret " + namespace + "/db")
        .contains("~ change ConfigMap " + namespace + "/a");
    assertNothingIsTold(back, without.apply(back).orThrow());
    assertThat(live("v1", "Secret", "db").tree().get("data"))
        .isEqualTo(Map.of("password", "YmF0dGVyeS1zdGFwbGU="));
    assertThat(live("v1", "ConfigMap", "a").tree()).containsEntry("data", Map.of("A", "1"));
    assertThat(without.releases("shop", null)).hasSize(3);
  }

  @Test
  void withoutValuesInTheHistoryARollbackNamesSecretsThatAreGoneOrHaveOtherKeys()
      throws InterruptedException {
    Delivery without = telling().recording(new HistoryOptions(10, false));
    Secret same = Secret.of("same", s -> s.stringData("a", OLD));
    Secret gone = Secret.of("gone", s -> s.stringData("a", OLD));
    without.apply(set(secret(Map.of("password", OLD)), same, gone)).orThrow();
    without.apply(set(secret(Map.of("token", NEW)), same, config("a", Map.of()))).orThrow();
    Plan back = without.planRollback("shop", null, 1);
    assertThat(back)
        .asString()
        .contains("Secret " + namespace + "/db (it differs from release 1, whose values are not")
        .contains("key password is gone, key token was not there")
        .contains("Secret " + namespace + "/same (its values are those of release 1)")
        .contains("? missing Secret " + namespace + "/gone (release 1 had it");
    assertNothingIsTold(back, without.apply(back).orThrow());
    assertThat(live("v1", "Secret", "db").tree().get("data"))
        .isEqualTo(Map.of("token", "YmF0dGVyeS1zdGFwbGU="));
    assertThat(live("v1", "ConfigMap", "a")).isNull();
  }

  @Test
  void onlyTheLastReleasesAreKept() throws InterruptedException {
    Delivery few = delivery.recording(new HistoryOptions(2, true));
    for (String value : new String[] {"1", "2", "3", "4"}) {
      few.apply(set(config("a", Map.of("A", value)))).orThrow();
    }
    assertThat(few.releases("shop", null)).extracting("number").containsExactly(4, 3);
    few.apply(few.planRollback("shop", null, 3)).orThrow();
    assertThat(live("v1", "ConfigMap", "a").tree()).containsEntry("data", Map.of("A", "3"));
  }
}
