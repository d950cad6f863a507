package io.supercargo.apply;

import static io.supercargo.apply.Backups.backup;
import static io.supercargo.apply.Backups.definition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.inventory.ApplySet;
import io.supercargo.apply.plan.Action;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.plan.PlanOptions;
import io.supercargo.apply.retry.FakeTime;
import io.supercargo.apply.run.Outcome;
import io.supercargo.apply.run.RunOptions;
import io.supercargo.apply.spi.ConnectionException;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.model.Resource;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Namespace;
import io.supercargo.model.core.v1.Pod;
import io.supercargo.set.Manifests;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeliveryTest {
  private static final String PARENT = "Secret shop/supercargo-shop";
  private final FakeCluster cluster = new FakeCluster();
  private final FakeTime time = new FakeTime();
  private final List<String> events = new ArrayList<>();
  private Delivery delivery =
      Delivery.to(cluster).timed(time).listening(event -> events.add(event.toString()));

  @AfterEach
  void clearInterrupt() {
    Thread.interrupted();
  }

  @Test
  void widensTheInventoryFirstAndNarrowsItLast() throws InterruptedException {
    cluster.afterWrite = object -> object.kind().equals("Pod") ? running(object) : object;
    delivery.apply(set(config("a", "1"), pod("p"))).orThrow();
    cluster.requests.clear();
    delivery.apply(set(config("b", "1"))).orThrow();
    assertThat(writes())
        .containsExactly(
            "apply " + PARENT + " by force",
            "apply ConfigMap shop/b",
            "delete Pod shop/p",
            "delete ConfigMap shop/a",
            "apply " + PARENT + " by force");
    assertThat(contents()).isEqualTo("ConfigMap");
    cluster.requests.clear();
    delivery.apply(set(pod("p"))).orThrow();
    assertThat(writes())
        .containsExactly(
            "apply " + PARENT + " by force",
            "apply Pod shop/p",
            "delete ConfigMap shop/b",
            "apply " + PARENT + " by force");
  }

  @Test
  void writesNothingForASetThatIsAsWanted() throws InterruptedException {
    delivery.apply(set(config("a", "1"), config("b", "1"))).orThrow();
    cluster.requests.clear();
    Outcome outcome = delivery.apply(set(config("a", "1"), config("b", "1"))).orThrow();
    assertThat(outcome).hasToString("0 written, 0 pruned, 0 failed, 0 skipped");
    assertThat(cluster.requests)
        .containsExactlyInAnyOrder(
            "version",
            "discover",
            "get " + PARENT,
            "list ConfigMap shop",
            "dry-run ConfigMap shop/a",
            "dry-run ConfigMap shop/b");
  }

  @Test
  void tellsWhatHappens() throws InterruptedException {
    delivery.apply(set(config("a", "1"))).orThrow();
    delivery.apply(set(config("b", "1"))).orThrow();
    assertThat(events)
        .containsExactly(
            "[0/1] planned 1 objects",
            "[0/1] stage 1 objects",
            "[0/1] applying ConfigMap shop/a",
            "[0/1] applied ConfigMap shop/a",
            "[1/1] ready ConfigMap shop/a",
            "[1/1] finished 1 written, 0 pruned, 0 failed, 0 skipped",
            "[0/2] planned 2 objects",
            "[0/2] stage 1 objects",
            "[0/2] applying ConfigMap shop/b",
            "[0/2] applied ConfigMap shop/b",
            "[1/2] ready ConfigMap shop/b",
            "[1/2] pruning ConfigMap shop/a",
            "[2/2] pruned ConfigMap shop/a",
            "[2/2] finished 1 written, 1 pruned, 0 failed, 0 skipped");
  }

  @Test
  void waitsUntilWorkloadsAreReady() throws InterruptedException {
    AtomicInteger sleeps = new AtomicInteger();
    time.afterSleep =
        () -> {
          if (sleeps.incrementAndGet() == 3) {
            cluster.change("Deployment", "shop", "web", DeliveryTest::ready);
          }
        };
    delivery.apply(set(deployment("web"))).orThrow();
    assertThat(sleeps).hasValue(3);
    assertThat(events)
        .containsOnlyOnce("[0/1] waiting Deployment shop/web: its controller has not seen it yet")
        .contains("[1/1] ready Deployment shop/web");
  }

  @Test
  void givesUpAfterItsTime() throws InterruptedException {
    delivery =
        delivery.running(RunOptions.defaults().within(Duration.ofSeconds(5), Duration.ofHours(1)));
    Outcome outcome = delivery.apply(set(deployment("web"), ingress()));
    assertThat(outcome.failures().values())
        .containsExactly("it did not get ready in time: its controller has not seen it yet");
    assertThat(outcome.skipped().toString()).isEqualTo("{Ingress shop/web=another object failed}");
    assertThat(time.pauses).hasSize(5);
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(outcome::orThrow)
        .withMessageContaining("Deployment shop/web: it did not get ready in time")
        .withMessageContaining("Ingress shop/web: not delivered, another object failed");
  }

  @Test
  void failsAtOnceIfPodsCannotStartAndPrunesNothing() throws InterruptedException {
    delivery.apply(set(config("old", "1"))).orThrow();
    putPod("web-1", "ImagePullBackOff", "no such image web:1");
    Outcome outcome = delivery.apply(set(deployment("web")));
    assertThat(outcome.failures().values())
        .containsExactly("pod web-1: container web: ImagePullBackOff: no such image web:1");
    assertThat(time.pauses).isEmpty();
    assertThat(cluster.stored("ConfigMap", "shop", "old")).isNotNull();
    assertThat(contents()).isEqualTo("ConfigMap,Deployment.apps");
  }

  @Test
  void deliversWhatDoesNotNeedWhatFailedIfAsked() throws InterruptedException {
    delivery = delivery.running(RunOptions.defaults().keepingGoing());
    cluster.fail("apply ConfigMap shop/web", FakeCluster.refusal(403, "Forbidden", "no"));
    Outcome outcome = delivery.apply(set(config("web", "1"), using("web"), pod("free"), ingress()));
    assertThat(outcome.failures().toString())
        .startsWith("{ConfigMap shop/web=cannot apply ConfigMap shop/web: no.");
    assertThat(outcome.skipped().toString())
        .isEqualTo("{Pod shop/using=it needs ConfigMap shop/web}");
    assertThat(outcome.written().toString()).contains("Pod shop/free", "Ingress shop/web");
  }

  @Test
  void stopsAtTheFirstFailureOtherwise() throws InterruptedException {
    cluster.fail("apply ConfigMap shop/web", FakeCluster.refusal(403, "Forbidden", "no"));
    Outcome outcome = delivery.apply(set(config("web", "1"), pod("free")));
    assertThat(outcome.written()).isEmpty();
    assertThat(outcome.skipped().toString()).isEqualTo("{Pod shop/free=another object failed}");
    assertThat(outcome.isSuccess()).isFalse();
  }

  @Test
  void deliversADefinitionAndItsResourceInOneRun() throws InterruptedException {
    cluster.afterWrite =
        object -> {
          if (object.kind().equals("CustomResourceDefinition")) {
            return FakeCluster.with(
                object,
                List.of(Map.of("type", "Established", "status", "True")),
                "status",
                "conditions");
          }
          return object;
        };
    delivery.apply(set(backup(), definition())).orThrow();
    assertThat(writes())
        .containsExactly(
            "apply " + PARENT + " by force",
            "apply CustomResourceDefinition backups.example.com",
            "dry-run Backup shop/nightly",
            "apply Backup shop/nightly",
            "apply " + PARENT + " by force");
  }

  @Test
  void waitsUntilANewKindIsServed() throws InterruptedException {
    cluster.afterWrite =
        object ->
            FakeCluster.with(
                object,
                List.of(Map.of("type", "Established", "status", "True")),
                "status",
                "conditions");
    cluster.before =
        request -> {
          if (request.startsWith("dry-run Backup") && time.pauses.size() < 2) {
            throw FakeCluster.refusal(404, "", "404 page not found");
          }
        };
    delivery.apply(set(backup(), definition())).orThrow();
    assertThat(time.pauses).hasSize(2);
  }

  @Test
  void aSurpriseStopsBeforeItsStageWrites() throws InterruptedException {
    cluster.afterWrite = object -> FakeCluster.with(object, "Active", "status", "phase");
    Resource inside = config("web", "1").with(c -> c.metadata(m -> m.namespace("other")));
    Resource other = config("also", "1");
    cluster.fail("dry-run ConfigMap other/web", FakeCluster.conflict("someone", ".data.A"));
    Outcome outcome = delivery.apply(set(Namespace.of("other", n -> {}), inside, other));
    assertThat(outcome.failures().values().toString()).contains(".data.A belongs to someone");
    assertThat(outcome.written()).hasToString("[Namespace other]");
    assertThat(outcome.skipped().toString()).contains("ConfigMap shop/also");
  }

  @Test
  void goesOnIfOnlyTheStatusChangedSinceThePlan() throws InterruptedException {
    delivery.apply(set(config("a", "1"))).orThrow();
    Plan plan = delivery.plan(set(config("a", "2")));
    cluster.change("ConfigMap", "shop", "a", o -> FakeCluster.with(o, 1, "status", "x"));
    assertThat(delivery.apply(plan).orThrow().written()).hasSize(1);
    assertThat(cluster.stored("ConfigMap", "shop", "a").tree())
        .containsEntry("data", Map.of("A", "2"));
  }

  @Test
  void stopsIfTheObjectChangedOtherwiseSinceThePlan() throws InterruptedException {
    delivery.apply(set(config("a", "1"))).orThrow();
    Plan plan = delivery.plan(set(config("a", "2")));
    cluster.change("ConfigMap", "shop", "a", o -> FakeCluster.with(o, "3", "data", "A"));
    Outcome outcome = delivery.apply(plan);
    assertThat(outcome.failures().values().toString())
        .contains("planned was CHANGE [~ data[A]: 1 -> 2]")
        .contains("now it would be CHANGE [~ data[A]: 3 -> 2]. Plan again");
    assertThat(cluster.stored("ConfigMap", "shop", "a").tree())
        .containsEntry("data", Map.of("A", "3"));
  }

  @Test
  void takesAWriteWhoseAnswerWasLostAsDone() throws InterruptedException {
    delivery.apply(set(config("a", "1"))).orThrow();
    Plan plan = delivery.plan(set(config("a", "2")));
    AtomicBoolean lost = new AtomicBoolean();
    cluster.afterWrite =
        object -> {
          if (object.kind().equals("ConfigMap") && lost.compareAndSet(false, true)) {
            cluster.put(cluster.key("ConfigMap", "shop", "a"), copy(object));
            throw new ConnectionException("cut", null);
          }
          return object;
        };
    assertThat(delivery.apply(plan).orThrow().written()).hasSize(1);
  }

  @Test
  void replacesByDeletingAndCreating() throws InterruptedException {
    delivery.apply(set(config("a", "1"))).orThrow();
    String uid = cluster.stored("ConfigMap", "shop", "a").uid();
    delivery = delivery.planning(PlanOptions.defaults().replacing(key -> true));
    cluster.before =
        request -> {
          if (request.startsWith("dry-run")) {
            throw FakeCluster.refusal(422, "Invalid", "field is immutable");
          }
        };
    cluster.requests.clear();
    delivery.apply(set(config("a", "2"))).orThrow();
    assertThat(writes()).containsSubsequence("delete ConfigMap shop/a", "apply ConfigMap shop/a");
    assertThat(cluster.stored("ConfigMap", "shop", "a").uid()).isNotEqualTo(uid);
  }

  @Test
  void saysWhatKeepsAnObjectThatShouldGo() throws InterruptedException {
    delivery.apply(set(config("a", "1"), config("b", "1"))).orThrow();
    cluster.change(
        "ConfigMap",
        "shop",
        "a",
        o -> FakeCluster.with(o, List.of("example.com/hold"), "metadata", "finalizers"));
    Outcome outcome = delivery.apply(set(config("b", "1")));
    assertThat(outcome.failures().values())
        .containsExactly(
            "ConfigMap shop/a is deleted but not gone: finalizers [example.com/hold] keep it."
                + " Check the controllers that should remove them");
  }

  @Test
  void neverDeletesWhatDoesNotBelongToTheSetAnyMore() throws InterruptedException {
    delivery.apply(set(config("a", "1"), config("b", "1"), config("c", "1"))).orThrow();
    Plan plan = delivery.plan(set(config("c", "1")));
    cluster.change(
        "ConfigMap", "shop", "a", o -> FakeCluster.with(o, Map.of(), "metadata", "labels"));
    LiveObject old = cluster.stored("ConfigMap", "shop", "b");
    cluster.put(cluster.key("ConfigMap", "shop", "b"), copy(old));
    Outcome outcome = delivery.apply(plan);
    assertThat(outcome.failures().values().toString())
        .contains("ConfigMap shop/a does not belong to the set any more, so it stays");
    assertThat(cluster.stored("ConfigMap", "shop", "b")).isNotNull();
    assertThat(cluster.requests).noneMatch(request -> request.startsWith("delete"));
  }

  @Test
  void looksAgainBeforeANamespaceGoes() throws InterruptedException {
    cluster.afterWrite = object -> FakeCluster.with(object, "Active", "status", "phase");
    delivery.apply(set(config("a", "1"), Namespace.of("other", n -> {}))).orThrow();
    Plan plan = delivery.plan(set(config("a", "1")));
    assertThat(plan.leaving()).hasToString("[PRUNE Namespace other]");
    cluster.put(
        cluster.key("Pod", "other", "theirs"),
        Map.of("kind", "Pod", "metadata", Map.of("name", "theirs", "namespace", "other")));
    assertThat(delivery.apply(plan).failures().values().toString())
        .contains("Namespace other stays: it still holds")
        .contains("Pod other/theirs");
    assertThat(cluster.stored("Namespace", null, "other")).isNotNull();
  }

  @Test
  void deletesAnObjectThatChangesWhileItIsDeleted() throws InterruptedException {
    delivery.apply(set(config("a", "1"), config("b", "1"))).orThrow();
    AtomicInteger races = new AtomicInteger();
    cluster.before =
        request -> {
          if (request.startsWith("delete") && races.incrementAndGet() < 3) {
            throw FakeCluster.refusal(409, "Conflict", "the precondition does not hold");
          }
        };
    assertThat(delivery.apply(set(config("b", "1"))).orThrow().pruned()).hasSize(1);
    races.set(-100);
    delivery.apply(set(config("a", "1"), config("b", "1"))).orThrow();
    assertThat(delivery.apply(set(config("b", "1"))).failures()).hasSize(1);
  }

  @Test
  void keepsInMindWhatStays() throws InterruptedException {
    Resource kept =
        pod("p")
            .with(p -> p.metadata(m -> m.annotations(Map.of("supercargo.io/on-prune", "keep"))));
    cluster.afterWrite = o -> o.kind().equals("Pod") ? running(o) : o;
    delivery.apply(set(config("a", "1"), kept)).orThrow();
    delivery.apply(set(config("a", "1"))).orThrow();
    assertThat(cluster.stored("Pod", "shop", "p")).isNotNull();
    assertThat(contents()).isEqualTo("ConfigMap,Pod");
    assertThat(events).anyMatch(event -> event.contains("kept Pod shop/p"));
  }

  @Test
  void bringsItsOwnNamespaceBeforeTheInventory() throws InterruptedException {
    cluster.afterWrite = object -> FakeCluster.with(object, "Active", "status", "phase");
    delivery.apply(set(config("a", "1"), Namespace.of("shop", n -> {}))).orThrow();
    assertThat(writes().subList(0, 2))
        .containsExactly("apply Namespace shop", "apply " + PARENT + " by force");
    assertThat(writes()).containsOnlyOnce("apply Namespace shop");
  }

  @Test
  void endsSoonAfterAnInterrupt() throws InterruptedException {
    time.afterSleep = () -> Thread.currentThread().interrupt();
    assertThatExceptionOfType(InterruptedException.class)
        .isThrownBy(() -> delivery.apply(set(deployment("web"))));
    assertThat(contents()).isEqualTo("Deployment.apps");
    Thread.interrupted();
    time.afterSleep = () -> cluster.change("Deployment", "shop", "web", DeliveryTest::ready);
    delivery.apply(set(deployment("web"))).orThrow();
  }

  @Test
  void doesNotBeginWithAPlanThatHasProblems() throws InterruptedException {
    cluster.fail("dry-run", FakeCluster.conflict("other", ".data.A"));
    Plan plan = delivery.plan(set(config("a", "1")));
    cluster.requests.clear();
    assertThatExceptionOfType(DeliveryException.class).isThrownBy(() -> delivery.apply(plan));
    assertThat(cluster.requests).isEmpty();
  }

  @Test
  void doesNotWaitIfAsked() throws InterruptedException {
    delivery = delivery.running(RunOptions.defaults().withoutWaiting());
    delivery.apply(set(deployment("web"))).orThrow();
    assertThat(time.pauses).isEmpty();
  }

  @Test
  void waitsForUnchangedObjectsThatAreNotReady() throws InterruptedException {
    delivery.running(RunOptions.defaults().withoutWaiting()).apply(set(deployment("web")));
    time.afterSleep = () -> cluster.change("Deployment", "shop", "web", DeliveryTest::ready);
    Plan plan = delivery.plan(set(deployment("web")));
    assertThat(plan.changes().get(0).action()).isEqualTo(Action.UNCHANGED);
    delivery.apply(plan).orThrow();
    assertThat(time.pauses).hasSize(1);
  }

  @Test
  void namesTheInventoryAsAsked() throws InterruptedException {
    delivery.inventory("mine").apply(set(config("a", "1"))).orThrow();
    assertThat(cluster.stored("Secret", "shop", "mine").labels().values())
        .containsExactly(new ApplySet("shop", "mine").id());
  }

  private List<String> writes() {
    return cluster.requests.stream()
        .filter(
            request ->
                (request.startsWith("apply") && !request.contains("supercargo-shop.v"))
                    || request.startsWith("delete")
                    || request.startsWith("dry-run Backup"))
        .toList();
  }

  private String contents() {
    return cluster
        .stored("Secret", "shop", "supercargo-shop")
        .annotations()
        .get("applyset.kubernetes.io/contains-group-kinds");
  }

  private static Manifests set(Resource... resources) {
    return Manifests.of("shop", List.of(resources));
  }

  private static ConfigMap config(String name, String value) {
    return ConfigMap.of(name, c -> c.data("A", value));
  }

  private static Pod pod(String name) {
    return Pod.of(name, p -> p.spec(s -> s.addContainer(c -> c.name("web").image("web:1"))));
  }

  private static Pod using(String config) {
    return Pod.of(
        "using",
        p ->
            p.spec(
                s ->
                    s.addContainer(
                        c ->
                            c.name("web")
                                .image("web:1")
                                .addEnvFrom(e -> e.configMapRef(r -> r.name(config))))));
  }

  private static Deployment deployment(String name) {
    Map<String, String> labels = Map.of("app", name);
    return Deployment.of(
        name,
        d ->
            d.spec(
                s ->
                    s.selector(l -> l.matchLabels(labels))
                        .template(
                            t ->
                                t.metadata(m -> m.labels(labels))
                                    .spec(
                                        p -> p.addContainer(c -> c.name("web").image("web:1"))))));
  }

  private static Resource ingress() {
    return io.supercargo.model.networking.v1.Ingress.of(
        "web",
        i ->
            i.spec(
                s -> s.defaultBackend(b -> b.service(v -> v.name("web").port(p -> p.number(80))))));
  }

  private static LiveObject ready(LiveObject deployment) {
    return FakeCluster.with(
        deployment,
        Map.of(
            "observedGeneration", 0,
            "replicas", 1,
            "updatedReplicas", 1,
            "availableReplicas", 1),
        "status");
  }

  private static LiveObject running(LiveObject pod) {
    return FakeCluster.with(
        pod,
        Map.of(
            "phase", "Running", "conditions", List.of(Map.of("type", "Ready", "status", "True"))),
        "status");
  }

  private void putPod(String name, String reason, String message) {
    Map<String, Object> pod = new HashMap<>();
    pod.put("kind", "Pod");
    pod.put("metadata", Map.of("name", name, "namespace", "shop", "labels", Map.of("app", "web")));
    pod.put(
        "status",
        Map.of(
            "containerStatuses",
            List.of(
                Map.of(
                    "name",
                    "web",
                    "state",
                    Map.of("waiting", Map.of("reason", reason, "message", message))))));
    ObjectKey key = cluster.key("Pod", "shop", name);
    cluster.put(key, pod);
  }

  private static Map<String, Object> copy(LiveObject object) {
    return new HashMap<>(object.tree());
  }
}
