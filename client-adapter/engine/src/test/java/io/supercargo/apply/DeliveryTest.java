package io.supercargo.apply;

import static io.supercargo.apply.Samples.config;
import static io.supercargo.apply.Samples.pod;
import static io.supercargo.apply.Samples.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.inventory.ApplySet;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.run.Outcome;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.Namespace;
import io.supercargo.set.Manifests;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is asked for and written, and in which order. */
class DeliveryTest {
  private static final String PARENT = "apply Secret shop/supercargo-shop";
  private final TestCluster cluster = new TestCluster();
  private final List<String> events = new ArrayList<>();
  private final Delivery delivery =
      cluster.delivery().listening(event -> events.add(event.toString()));

  private String contents() throws InterruptedException {
    return cluster
        .live("Secret", "supercargo-shop")
        .annotations()
        .get("applyset.kubernetes.io/contains-group-kinds");
  }

  @Test
  void widensTheInventoryFirstAndNarrowsItLast() throws InterruptedException {
    delivery.apply(set(config("a", "1"), pod("p"))).orThrow();
    cluster.forget();
    delivery.apply(set(config("b", "1"))).orThrow();
    assertThat(cluster.writes())
        .containsExactly(
            PARENT,
            "apply ConfigMap shop/b",
            "delete Pod shop/p",
            "delete ConfigMap shop/a",
            PARENT);
    assertThat(contents()).isEqualTo("ConfigMap");
    cluster.forget();
    delivery.apply(set(pod("p"))).orThrow();
    assertThat(cluster.writes())
        .containsExactly(PARENT, "apply Pod shop/p", "delete ConfigMap shop/b", PARENT);
  }

  @Test
  void writesNothingForASetThatIsAsWanted() throws InterruptedException {
    delivery.apply(set(config("a", "1"), config("b", "1"))).orThrow();
    cluster.forget();
    Outcome outcome = delivery.apply(set(config("a", "1"), config("b", "1"))).orThrow();
    assertThat(outcome).hasToString("0 written, 0 pruned, 0 failed, 0 skipped");
    assertThat(cluster.requests())
        .containsExactly(
            "version", "discover", "get Secret shop/supercargo-shop", "list ConfigMap");
  }

  @Test
  void tellsWhatHappens() throws InterruptedException {
    delivery.apply(set(config("a", "1"))).orThrow();
    delivery.apply(set(config("b", "1"))).orThrow();
    assertThat(events)
        .containsExactly(
            "[0/1] planned 1 object",
            "[0/1] stage of 1 object",
            "[0/1] applying ConfigMap shop/a",
            "[0/1] applied ConfigMap shop/a",
            "[1/1] ready ConfigMap shop/a",
            "[1/1] finished 1 written, 0 pruned, 0 failed, 0 skipped",
            "[0/2] planned 2 objects",
            "[0/2] stage of 1 object",
            "[0/2] applying ConfigMap shop/b",
            "[0/2] applied ConfigMap shop/b",
            "[1/2] ready ConfigMap shop/b",
            "[1/2] pruning ConfigMap shop/a",
            "[2/2] pruned ConfigMap shop/a",
            "[2/2] finished 1 written, 1 pruned, 0 failed, 0 skipped");
  }

  @Test
  void deliversADefinitionAndItsResourceInOneRun() throws InterruptedException {
    delivery.apply(set(Backups.backup(), Backups.definition())).orThrow();
    assertThat(cluster.writes())
        .containsExactly(
            PARENT,
            "apply CustomResourceDefinition backups.example.com",
            "apply Backup shop/nightly",
            PARENT);
    assertThat(cluster.requests())
        .containsSubsequence(
            "apply CustomResourceDefinition backups.example.com",
            "apply Backup shop/nightly (dry run)",
            "apply Backup shop/nightly");
  }

  @Test
  void bringsItsOwnNamespaceBeforeTheInventory() throws InterruptedException {
    Manifests fresh =
        Manifests.builder("shop")
            .namespace("fresh")
            .add(config("a", "1"), null)
            .add(Namespace.of("fresh", n -> {}), null)
            .build();
    delivery.apply(fresh).orThrow();
    assertThat(cluster.writes())
        .containsExactly(
            "apply Namespace fresh",
            "apply Secret fresh/supercargo-shop",
            "apply ConfigMap fresh/a",
            "apply Secret fresh/supercargo-shop");
  }

  @Test
  void keepsInMindWhatStays() throws InterruptedException {
    Resource kept =
        pod("p")
            .with(p -> p.metadata(m -> m.annotations(Map.of("supercargo.io/on-prune", "keep"))));
    delivery.apply(set(config("a", "1"), kept)).orThrow();
    delivery.apply(set(config("a", "1"))).orThrow();
    assertThat(cluster.live("Pod", "p")).isNotNull();
    assertThat(contents()).isEqualTo("ConfigMap,Pod");
    assertThat(events).anyMatch(event -> event.contains("kept Pod shop/p"));
  }

  @Test
  void doesNotBeginWithAPlanThatHasProblems() throws InterruptedException {
    cluster.apply("other", config("a", "theirs"));
    Plan plan = delivery.plan(set(config("a", "1")));
    cluster.forget();
    assertThatExceptionOfType(DeliveryException.class).isThrownBy(() -> delivery.apply(plan));
    assertThat(cluster.requests()).isEmpty();
  }

  @Test
  void namesTheInventoryAsAsked() throws InterruptedException {
    delivery.inventory("mine").apply(set(config("a", "1"))).orThrow();
    assertThat(cluster.live("Secret", "mine").labels().values())
        .containsExactly(new ApplySet("shop", "mine").id());
  }
}
