package io.supercargo.apply.plan;

import static io.supercargo.apply.Backups.backup;
import static io.supercargo.apply.Backups.definition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.apply.FakeCluster;
import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.inventory.ApplySet;
import io.supercargo.apply.inventory.Contents;
import io.supercargo.apply.inventory.Inventory;
import io.supercargo.apply.plan.ConflictPolicy.Answer;
import io.supercargo.apply.spi.ApiException.Cause;
import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.diff.Change;
import io.supercargo.finding.FindingsException;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Namespace;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.model.core.v1.Service;
import io.supercargo.set.Manifests;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlannerTest {
  private final FakeCluster cluster = new FakeCluster();
  private final ApplySet names = new ApplySet("shop", "supercargo-shop");
  private PlanOptions options = PlanOptions.defaults();

  @Test
  void createsWhatIsNotThereAndWritesNothing() throws InterruptedException {
    Plan plan = plan(config("web", "1"));
    assertThat(plan.changes()).hasToString("[CREATE ConfigMap shop/web]");
    assertThat(plan.isEmpty()).isFalse();
    assertThat(cluster.requests).noneMatch(request -> request.startsWith("apply"));
    assertThat(plan.changes().get(0).body().toString()).contains(names.id());
  }

  @Test
  void leavesAloneWhatIsAsWanted() throws InterruptedException {
    apply(plan(config("web", "1")));
    cluster.requests.clear();
    Plan plan = plan(config("web", "1"));
    assertThat(plan.changes()).hasToString("[UNCHANGED ConfigMap shop/web]");
    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan)
        .hasToString("Set shop in namespace shop of fake\nnothing to do: 1 unchanged\n");
    assertThat(cluster.requests)
        .containsExactly(
            "discover",
            "get Secret shop/supercargo-shop",
            "list ConfigMap shop",
            "dry-run ConfigMap shop/web");
  }

  @Test
  void showsFieldsThatChange() throws InterruptedException {
    apply(plan(config("web", "1")));
    Plan plan = plan(config("web", "2"));
    assertThat(plan.changes().get(0).changes())
        .extracting(Change::toString)
        .containsExactly("~ data[A]: 1 -> 2");
    assertThat(plan).asString().contains("~ change ConfigMap shop/web\n    ~ data[A]: 1 -> 2\n");
  }

  @Test
  void takesFieldsThatNobodyAppliedYet() throws InterruptedException {
    apply(plan(config("web", "1")));
    cluster.change(
        "ConfigMap",
        "shop",
        "web",
        object -> FakeCluster.with(object, List.of(), "metadata", "managedFields"));
    PlannedChange change = plan(config("web", "1")).changes().get(0);
    assertThat(change.action()).isEqualTo(Action.CHANGE);
    assertThat(change.reason()).isEqualTo("its fields become ours");
  }

  @Test
  void neverShowsSecretsButThatTheyChange() throws InterruptedException {
    apply(plan(secret("hush")));
    Plan plan = plan(secret("hushhush"));
    assertThat(plan.toString() + plan.changes() + PlanText.plain().withContent().render(plan))
        .contains("***")
        .contains("change Secret shop/db")
        .doesNotContain("aHVz")
        .doesNotContain("hush");
    assertThat(PlanText.plain().withContent().render(plan(secret("hush", "other"))))
        .contains("+ kind: Secret")
        .doesNotContain("aHVz");
  }

  @Test
  void prunesWhatIsNotWantedAnyMoreButNothingElse() throws InterruptedException {
    apply(plan(config("web", "1"), config("old", "1")));
    cluster.put(
        cluster.key("ConfigMap", "shop", "foreign"),
        Map.of("apiVersion", "v1", "kind", "ConfigMap", "metadata", Map.of("name", "foreign")));
    Plan plan = plan(config("web", "1"));
    assertThat(plan.leaving()).hasToString("[PRUNE ConfigMap shop/old]");
    assertThat(plan).asString().endsWith("- prune ConfigMap shop/old\n1 unchanged, 1 to prune\n");
  }

  @Test
  void keepsWhatSaysSo() throws InterruptedException {
    ConfigMap kept =
        config("old", "1")
            .with(c -> c.metadata(m -> m.annotations(Map.of("supercargo.io/on-prune", "keep"))));
    apply(plan(config("web", "1"), kept));
    Plan plan = plan(config("web", "1"));
    assertThat(plan.leaving()).hasToString("[KEEP ConfigMap shop/old]");
    assertThat(plan.leaving().get(0).reason()).contains("supercargo.io/on-prune says keep");
  }

  @Test
  void keepsEverythingIfPruningIsOff() throws InterruptedException {
    apply(plan(config("web", "1"), config("old", "1")));
    options = PlanOptions.defaults().withoutPruning();
    assertThat(plan(config("web", "1")).leaving()).hasToString("[KEEP ConfigMap shop/old]");
  }

  @Test
  void keepsNamespacesThatHoldOthersObjects() throws InterruptedException {
    Namespace other = Namespace.of("other", n -> {});
    ConfigMap ours = config("ours", "1").with(c -> c.metadata(m -> m.namespace("other")));
    apply(plan(config("web", "1"), other));
    apply(plan(config("web", "1"), other, ours));
    assertThat(plan(config("web", "1")).leaving())
        .hasToString("[PRUNE ConfigMap other/ours, PRUNE Namespace other]");
    cluster.put(
        cluster.key("Secret", "other", "foreign"),
        Map.of("apiVersion", "v1", "kind", "Secret", "metadata", Map.of("name", "foreign")));
    Plan plan = plan(config("web", "1"));
    assertThat(plan.leaving()).hasToString("[PRUNE ConfigMap other/ours, KEEP Namespace other]");
    assertThat(plan.leaving().get(1).reason()).endsWith("Secret other/foreign");
  }

  @Test
  void keepsDefinitionsWhoseKindOthersUse() throws InterruptedException {
    apply(plan(config("web", "1"), definition()));
    cluster.serve("example.com/v1", "Backup", "backups", true);
    assertThat(plan(config("web", "1")).leaving())
        .hasToString("[PRUNE CustomResourceDefinition backups.example.com]");
    cluster.put(
        cluster.key("Backup", "other", "theirs"),
        Map.of("kind", "Backup", "metadata", Map.of("name", "theirs", "namespace", "other")));
    PlannedChange kept = plan(config("web", "1")).leaving().get(0);
    assertThat(kept.action()).isEqualTo(Action.KEEP);
    assertThat(kept.reason()).endsWith("Backup other/theirs");
  }

  @Test
  void stopsAtConflictsAndSaysWhoOwnsWhat() throws InterruptedException {
    cluster.fail("dry-run", FakeCluster.conflict("kubectl-edit", ".data.A"));
    Plan plan = plan(config("web", "1"));
    assertThat(plan.problems()).hasToString("[CONFLICT ConfigMap shop/web]");
    assertThat(plan).asString().contains("! .data.A belongs to kubectl-edit");
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(plan::orThrow)
        .withMessageContaining("ConfigMap shop/web: .data.A belongs to kubectl-edit");
  }

  @Test
  void takesFieldsOverIfAsked() throws InterruptedException {
    conflictUnlessForced(".data.A");
    options = with(ConflictPolicy.stop().takingOver(".data.A"));
    PlannedChange change = plan(config("web", "1")).changes().get(0);
    assertThat(change.action()).isEqualTo(Action.CREATE);
    assertThat(change.takesOver()).isTrue();
    assertThat(change.conflicts()).hasSize(1);
  }

  @Test
  void leavesFieldsToOthersIfAsked() throws InterruptedException {
    conflictUnlessForced(".data.A");
    options = with(ConflictPolicy.stop().leaving(".data"));
    cluster.before = once(cluster.before);
    PlannedChange change = plan(config("web", "1")).changes().get(0);
    assertThat(change.action()).isEqualTo(Action.CREATE);
    assertThat(change.takesOver()).isFalse();
    assertThat(change.body()).containsEntry("data", Map.of());
  }

  @Test
  void stopsIfOneOfTheFieldsIsNotDecided() throws InterruptedException {
    conflictUnlessForced(".data.A", ".data.B");
    options = with(ConflictPolicy.stop().takingOver(".data.A"));
    assertThat(plan(config("web", "1")).problems()).hasSize(1);
    options =
        with(
            ConflictPolicy.of(
                (key, conflict) ->
                    conflict.manager().equals("other") ? Answer.TAKE_OVER : Answer.STOP));
    assertThat(plan(config("web", "1")).problems()).isEmpty();
  }

  @Test
  void replacesWhatCannotBeChangedOnlyIfAllowed() throws InterruptedException {
    apply(plan(config("web", "1")));
    cluster.fail(
        "dry-run",
        FakeCluster.refusal(
            422,
            "Invalid",
            "ConfigMap \"web\" is invalid: data: Forbidden: field is immutable",
            new Cause("FieldValueForbidden", "data", "Forbidden: field is immutable")));
    PlannedChange refused = plan(config("web", "2")).changes().get(0);
    assertThat(refused.action()).isEqualTo(Action.REFUSED);
    assertThat(refused.reason()).startsWith("data cannot be changed. Allow to delete and create");
    ConfigMap allowed =
        config("web", "2")
            .with(c -> c.metadata(m -> m.annotations(Map.of("supercargo.io/replace", "allowed"))));
    PlannedChange replaced = plan(allowed).changes().get(0);
    assertThat(replaced.action()).isEqualTo(Action.REPLACE);
    assertThat(replaced.isDecidedLater()).isTrue();
    options = PlanOptions.defaults().replacing(key -> true);
    assertThat(plan(config("web", "2")).changes().get(0).action()).isEqualTo(Action.REPLACE);
  }

  @Test
  void saysWhatTheServerRefuses() throws InterruptedException {
    cluster.fail("dry-run", FakeCluster.refusal(403, "Forbidden", "user eve cannot patch"));
    assertThat(plan(config("web", "1")).problems().get(0).reason())
        .isEqualTo(
            "cannot apply ConfigMap shop/web: user eve cannot patch."
                + " Grant the current user the verb on configmaps that is named");
  }

  @Test
  void decidesLaterWhatWaitsForItsDefinition() throws InterruptedException {
    Plan plan = plan(backup(), definition());
    assertThat(plan.stages())
        .hasToString(
            "[[CREATE CustomResourceDefinition backups.example.com],"
                + " [CREATE Backup shop/nightly (decided later)]]");
    assertThat(plan.change(plan.wantedKeys().get(0)).reason())
        .isEqualTo("waits for CustomResourceDefinition backups.example.com");
    assertThat(cluster.requests).noneMatch(request -> request.contains("Backup"));
  }

  @Test
  void decidesLaterWhatWaitsForItsNamespace() throws InterruptedException {
    ConfigMap inside = config("web", "1").with(c -> c.metadata(m -> m.namespace("other")));
    Plan plan = plan(inside, Namespace.of("other", n -> {}));
    assertThat(plan.stages())
        .hasToString("[[CREATE Namespace other], [CREATE ConfigMap other/web (decided later)]]");
  }

  @Test
  void decidesLaterIfAWebhookDoesNotTakeDryRuns() throws InterruptedException {
    cluster.fail(
        "dry-run",
        FakeCluster.refusal(
            400, "BadRequest", "admission webhook \"x.example.com\" does not support dry run"));
    PlannedChange change = plan(config("web", "1")).changes().get(0);
    assertThat(change.isDecidedLater()).isTrue();
    assertThat(change.reason()).contains("x.example.com");
  }

  @Test
  void refusesWhatBelongsToAnotherSetOrIsBeingDeleted() throws InterruptedException {
    ObjectKey key = cluster.key("ConfigMap", "shop", "web");
    cluster.put(
        key,
        Map.of(
            "apiVersion",
            "v1",
            "kind",
            "ConfigMap",
            "metadata",
            Map.of("name", "web", "labels", Map.of(ApplySet.PART_OF, "other"))));
    assertThat(plan(config("web", "1")).problems().get(0).reason())
        .contains("belongs to another set, other");
    options = PlanOptions.defaults().takingOverMembers();
    assertThat(plan(config("web", "1")).problems()).isEmpty();
    cluster.change(
        "ConfigMap",
        "shop",
        "web",
        object ->
            FakeCluster.with(object, "2026-01-01T00:00:00Z", "metadata", "deletionTimestamp"));
    assertThat(plan(config("web", "1")).problems().get(0).reason()).contains("being deleted");
  }

  @Test
  void refusesKindsThatNobodyHas() {
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> plan(backup()))
        .withMessageContaining("does not serve Backup of example.com/v1")
        .withMessageContaining("Add its CustomResourceDefinition");
  }

  @Test
  void refusesSetsWithErrorsBeforeItAsksTheCluster() {
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(() -> plan(ConfigMap.of("Not a name", c -> {})));
    assertThat(cluster.requests).isEmpty();
  }

  @Test
  void deliversServicesThatSelectOthersAfterTheWorkloads() throws InterruptedException {
    Service before = service("blue");
    assertThat(plan(before).stages()).hasSize(1);
    apply(plan(before));
    Plan plan =
        plan(
            service("green"),
            io.supercargo.model.core.v1.Pod.of(
                "p", p -> p.spec(s -> s.addContainer(c -> c.name("c").image("i:1")))));
    assertThat(plan.stages()).hasToString("[[CREATE Pod shop/p], [CHANGE Service shop/web]]");
  }

  @Test
  void keepsKindsThatDoNotAnswerInMind() throws InterruptedException {
    new Inventory(cluster, names, false)
        .write(new Contents(set("Old.example.com", "Gone.other.com"), set("shop")));
    cluster.silent("example.com/v1");
    assertThat(plan(config("web", "1")).scope().unresolved()).containsExactly("Old.example.com");
  }

  private Plan plan(Resource... resources) throws InterruptedException {
    Inventory inventory = new Inventory(cluster, names, false);
    return new Planner(cluster, options, inventory, KubernetesVersion.newest())
        .plan(Manifests.of("shop", List.of(resources)));
  }

  private void apply(Plan plan) throws InterruptedException {
    for (PlannedChange change : plan.changes()) {
      if (change.action() != Action.PRUNE) {
        cluster.apply(change.key(), change.body(), ApplyOptions.by("supercargo"));
      }
    }
    new Inventory(cluster, names, false)
        .write(Contents.of(plan.wantedKeys()).with(plan.scope().contents()));
  }

  private void conflictUnlessForced(String... fields) {
    cluster.before =
        request -> {
          if (request.startsWith("dry-run") && !request.endsWith("by force")) {
            throw FakeCluster.conflict("other", fields);
          }
        };
  }

  private static java.util.function.Consumer<String> once(
      java.util.function.Consumer<String> failing) {
    java.util.concurrent.atomic.AtomicBoolean done =
        new java.util.concurrent.atomic.AtomicBoolean();
    return request -> {
      if (request.startsWith("dry-run") && done.compareAndSet(false, true)) {
        failing.accept(request);
      }
    };
  }

  private static PlanOptions with(ConflictPolicy policy) {
    return PlanOptions.defaults().onConflict(policy);
  }

  private static java.util.SortedSet<String> set(String... values) {
    return new java.util.TreeSet<>(List.of(values));
  }

  private static ConfigMap config(String name, String value) {
    return ConfigMap.of(name, c -> c.data("A", value));
  }

  private static Secret secret(String password) {
    return secret(password, "db");
  }

  private static Secret secret(String password, String name) {
    return Secret.of(name, s -> s.stringData("password", password));
  }

  private static Service service(String colour) {
    return Service.of(
        "web", s -> s.spec(p -> p.selector(Map.of("colour", colour)).addPort(q -> q.port(80))));
  }
}
