package io.supercargo.apply.tests;

import static io.supercargo.apply.tests.Samples.backup;
import static io.supercargo.apply.tests.Samples.config;
import static io.supercargo.apply.tests.Samples.definition;
import static io.supercargo.apply.tests.Samples.secret;
import static io.supercargo.apply.tests.Samples.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.event.DeliveryEvent;
import io.supercargo.apply.inventory.ApplySet;
import io.supercargo.apply.plan.Action;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.plan.PlanOptions;
import io.supercargo.apply.run.Outcome;
import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.set.Manifests;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is not wanted any more goes, and nothing else. */
@ClusterTest(users = "eve")
@Timeout(300)
class PruneTest extends DeliveryCase {
  PruneTest(Cluster cluster) {
    super(cluster);
  }

  private static ConfigMap annotated(String name, String onPrune) {
    return config(name, null)
        .with(c -> c.metadata(m -> m.annotations(Map.of("supercargo.io/on-prune", onPrune))));
  }

  private void put(ConfigMap config) throws InterruptedException {
    client.apply(
        key("v1", "ConfigMap", String.valueOf(config.name())),
        Map.of("apiVersion", "v1", "kind", "ConfigMap", "metadata", Map.of("name", config.name())),
        ApplyOptions.by("someone"));
  }

  private String kinds() throws InterruptedException {
    return live("v1", "Secret", "supercargo-shop")
        .annotations()
        .get("applyset.kubernetes.io/contains-group-kinds");
  }

  @Test
  void whatIsDeliveredWhileAnotherRunGoesOnStaysInMind() throws InterruptedException {
    delivery.apply(set(config("a", Map.of("A", "1")))).orThrow();
    Manifests next = set(config("a", Map.of("A", "2")));
    Manifests more = set(config("a", Map.of("A", "2")), secret(Map.of("x", "y")));
    AtomicBoolean once = new AtomicBoolean();
    delivery
        .listening(
            event -> {
              if (event.type() == DeliveryEvent.Type.APPLIED && once.compareAndSet(false, true)) {
                deliver(more);
              }
            })
        .apply(next)
        .orThrow();
    assertThat(kinds()).isEqualTo("ConfigMap,Secret");
    assertThat(delivery.plan(next).leaving()).hasToString("[PRUNE Secret " + namespace + "/db]");
  }

  private void deliver(Manifests set) {
    try {
      delivery.apply(set).orThrow();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatIsNotWantedAnyMoreGoesAndNothingElse() throws InterruptedException {
    put(config("foreign", Map.of("A", "1")));
    delivery.apply(set(config("a", null), config("b", null), secret(Map.of("x", "y")))).orThrow();
    Outcome outcome = delivery.apply(set(config("a", null))).orThrow();
    assertThat(outcome.pruned().toString())
        .contains("ConfigMap " + namespace + "/b", "Secret " + namespace + "/db")
        .doesNotContain("foreign");
    assertThat(live("v1", "ConfigMap", "foreign")).isNotNull();
    assertThat(kinds()).isEqualTo("ConfigMap");
    assertThat(live("v1", "Secret", "supercargo-shop").annotations())
        .containsEntry("applyset.kubernetes.io/additional-namespaces", "")
        .doesNotContainKey("supercargo.io/delivery");
  }

  @Test
  void whatWillGoIsShownBefore() throws InterruptedException {
    delivery.apply(set(config("a", null), config("b", null))).orThrow();
    Plan plan = delivery.plan(set(config("a", null)));
    assertThat(plan)
        .asString()
        .contains("- prune ConfigMap " + namespace + "/b")
        .contains("1 unchanged, 1 to prune");
    assertThat(live("v1", "ConfigMap", "b")).as("a plan deletes nothing").isNotNull();
  }

  @Test
  void anotherObjectOfTheSameNameStays() throws InterruptedException {
    delivery.apply(set(config("a", null), config("b", null))).orThrow();
    Plan plan = delivery.plan(set(config("a", null)));
    send("DELETE", core("configmaps") + "/b", null, null);
    put(config("b", null));
    String uid = live("v1", "ConfigMap", "b").uid();
    delivery.apply(plan).orThrow();
    assertThat(live("v1", "ConfigMap", "b").uid()).isEqualTo(uid);
  }

  @Test
  void whatSomebodyTookOutOfTheSetStays() throws InterruptedException {
    delivery.apply(set(config("a", null), config("b", null))).orThrow();
    Plan plan = delivery.plan(set(config("a", null)));
    merge(core("configmaps") + "/b", "{'metadata':{'labels':{'" + ApplySet.PART_OF + "':null}}}");
    assertThat(delivery.apply(plan).failures().toString())
        .contains("does not belong to the set any more, so it stays. Plan again");
    assertThat(live("v1", "ConfigMap", "b")).isNotNull();
  }

  @Test
  void whatSaysKeepStaysAMemberAndIsShownEachTime() throws InterruptedException {
    delivery.apply(set(annotated("a", "keep"), config("b", null))).orThrow();
    Manifests without = set(config("b", null));
    delivery.apply(without).orThrow();
    Plan plan = delivery.plan(without);
    assertThat(plan.leaving().get(0).action()).isEqualTo(Action.KEEP);
    assertThat(plan).asString().contains("its annotation supercargo.io/on-prune says keep");
    assertThat(live("v1", "ConfigMap", "a").labels()).containsKey(ApplySet.PART_OF);
    merge(core("configmaps") + "/a", "{'metadata':{'annotations':null}}");
    assertThat(delivery.apply(without).orThrow().pruned()).hasSize(1);
  }

  @Test
  void whatSaysDetachStaysAndIsNobodys() throws InterruptedException {
    delivery.apply(set(annotated("a", "detach"), secret(Map.of()))).orThrow();
    delivery.apply(set(secret(Map.of()))).orThrow();
    LiveObject left = live("v1", "ConfigMap", "a");
    assertThat(left.labels()).doesNotContainKey(ApplySet.PART_OF);
    assertThat(left.annotations()).containsEntry("supercargo.io/on-prune", "detach");
    assertThat(kinds()).isEqualTo("Secret");
    assertThat(delivery.plan(set(secret(Map.of()))).isEmpty()).isTrue();
    Delivery another = delivery.inventory("another");
    assertThat(another.plan(set(annotated("a", "detach"))).problems())
        .as("another set may have it now")
        .isEmpty();
  }

  @Test
  void nothingGoesIfPruningIsOff() throws InterruptedException {
    delivery.apply(set(config("a", null), secret(Map.of()))).orThrow();
    Delivery keeping = delivery.planning(PlanOptions.defaults().withoutPruning());
    keeping.apply(set(secret(Map.of()))).orThrow();
    assertThat(live("v1", "ConfigMap", "a")).isNotNull();
    assertThat(kinds()).as("it stays in mind").isEqualTo("ConfigMap,Secret");
    assertThat(delivery.apply(set(secret(Map.of()))).orThrow().pruned()).hasSize(1);
  }

  @Test
  void aDefinitionWhoseKindOthersUseStays() throws InterruptedException {
    String group = namespace + ".example.com";
    Delivery waiting = Delivery.to(client).running(KilledRun.often());
    waiting.apply(set(definition(group), backup(group))).orThrow();
    create(
        "/apis/" + group + "/v1/namespaces/" + namespace + "/backups",
        "{'apiVersion':'" + group + "/v1','kind':'Backup','metadata':{'name':'foreign'}}");
    Outcome outcome = waiting.apply(set()).orThrow();
    assertThat(outcome.pruned()).hasToString("[Backup " + namespace + "/nightly]");
    assertThat(waiting.plan(set()).leaving().get(0).reason())
        .isEqualTo(
            "it still holds what does not belong to the set: Backup " + namespace + "/foreign");
    send(
        "DELETE",
        "/apis/" + group + "/v1/namespaces/" + namespace + "/backups/foreign",
        null,
        null);
    assertThat(waiting.apply(set()).orThrow().pruned()).hasSize(1);
  }

  @Test
  void theSetOfADefinitionThatIsGoneIsFound() throws InterruptedException {
    String group = namespace + ".example.com";
    Delivery waiting = Delivery.to(client).running(KilledRun.often());
    waiting.apply(set(definition(group), backup(group), config("a", null))).orThrow();
    send(
        "DELETE",
        "/apis/apiextensions.k8s.io/v1/customresourcedefinitions/backups." + group,
        null,
        null);
    while (client.discover().find(group + "/v1", "Backup") != null) {
      Thread.onSpinWait();
    }
    waiting.apply(set(config("a", null))).orThrow();
    assertThat(kinds()).isEqualTo("ConfigMap");
  }
}
