package io.supercargo.apply;

import static io.supercargo.apply.Samples.config;
import static io.supercargo.apply.Samples.deployment;
import static io.supercargo.apply.Samples.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.event.DeliveryEvent;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.plan.PlanOptions;
import io.supercargo.apply.run.Outcome;
import io.supercargo.apply.run.RunOptions;
import io.supercargo.apply.spi.ApiException;
import io.supercargo.client.memory.script.Fate;
import io.supercargo.client.memory.script.Fault;
import io.supercargo.client.memory.script.Request;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Namespace;
import io.supercargo.model.core.v1.ServiceAccount;
import io.supercargo.set.Manifests;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Exactly the plan is applied: what changed since stops it, unless it comes to the same. */
class ChangedMeanwhileTest {
  private final TestCluster cluster = new TestCluster();
  private Delivery delivery = cluster.delivery();

  private Object data(String name) throws InterruptedException {
    return cluster.at("ConfigMap", name, "data");
  }

  @Test
  void aStatusThatChangedDoesNotStopIt() throws InterruptedException {
    delivery.apply(set(deployment("web:1"))).orThrow();
    Plan plan = delivery.plan(set(deployment("web:2")));
    String before = cluster.live("Deployment", "web").resourceVersion();
    cluster.memory.fate(object -> object.kind().equals("Pod"), Fate.never());
    assertThat(cluster.live("Deployment", "web").resourceVersion()).isNotEqualTo(before);
    Outcome outcome = delivery.running(RunOptions.defaults().withoutWaiting()).apply(plan);
    assertThat(outcome.orThrow().written()).hasSize(1);
  }

  @Test
  void whatDoesNotTouchTheDifferenceDoesNotStopIt() throws InterruptedException {
    delivery.apply(set(config("a", "1"))).orThrow();
    Plan plan = delivery.plan(set(config("a", "2")));
    cluster.merge("ConfigMap", "a", "{'data':{'B':'theirs'}}");
    delivery.apply(plan).orThrow();
    assertThat(data("a")).isEqualTo(Map.of("A", "2", "B", "theirs"));
  }

  @Test
  void anotherDifferenceStopsItAndShowsBoth() throws InterruptedException {
    delivery.apply(set(config("a", "1"))).orThrow();
    Plan plan = delivery.plan(set(config("a", "2")));
    cluster.merge("ConfigMap", "a", "{'data':{'A':'3'}}");
    Outcome outcome = delivery.apply(plan);
    assertThat(outcome.failures().values().toString())
        .contains("it changed since it was planned: planned was CHANGE [~ data[A]: 1 -> 2]")
        .contains("now it would be CONFLICT")
        .contains(".data.A belongs to somebody")
        .endsWith("Plan again]");
    assertThat(data("a")).isEqualTo(Map.of("A", "3"));
  }

  @Test
  void whatIsGoneStopsItToo() throws InterruptedException {
    delivery.apply(set(config("a", "1"))).orThrow();
    Plan plan = delivery.plan(set(config("a", "2")));
    cluster.delete("ConfigMap", "a");
    assertThat(delivery.apply(plan).failures().values().toString())
        .contains("planned was CHANGE")
        .contains("now it would be CREATE []. Plan again");
    assertThat(cluster.live("ConfigMap", "a")).isNull();
  }

  @Test
  void whatSomebodyCreatedStopsItUnlessThatWasUs() throws InterruptedException {
    Plan plan = delivery.plan(set(config("a", "1")));
    cluster.create("{'apiVersion':'v1','kind':'ConfigMap','metadata':{'name':'a'}}");
    assertThat(delivery.apply(plan).failures().values().toString())
        .contains("somebody created it since it was planned: planned was CREATE []")
        .contains("now it would be CHANGE [");
    assertThat(data("a")).isNull();
    Plan other = delivery.plan(set(config("b", "1")));
    delivery.apply(set(config("b", "1"))).orThrow();
    assertThat(delivery.apply(other).orThrow().isSuccess()).isTrue();
  }

  @Test
  void theAccountThatComesWithANamespaceDoesNotStopIt() throws InterruptedException {
    Resource account =
        ServiceAccount.of(
            "default",
            a -> a.metadata(m -> m.namespace("other")).automountServiceAccountToken(false));
    cluster.memory.fail(this::createAccount, 1, Fault.conflict());
    delivery.apply(set(Namespace.of("other", n -> {}), account)).orThrow();
    assertThat(cluster.live("ServiceAccount", "other", "default").tree())
        .containsEntry("automountServiceAccountToken", false);
  }

  private boolean createAccount(Request request) {
    if (request.toString().equals("apply ServiceAccount other/default")) {
      try {
        cluster.create(
            "{'apiVersion':'v1','kind':'ServiceAccount',"
                + "'metadata':{'name':'default','namespace':'other'}}");
        return true;
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return false;
  }

  @Test
  void aSurpriseStopsBeforeItsStageWrites() throws InterruptedException {
    Resource inside = config("web", "1").with(c -> c.metadata(m -> m.namespace("other")));
    cluster.fail(
        "apply ConfigMap other/web (dry run)", 1, TestCluster.conflict("someone", ".data.A"));
    Outcome outcome =
        delivery.apply(set(Namespace.of("other", n -> {}), inside, config("also", "1")));
    assertThat(outcome.failures().values().toString()).contains(".data.A belongs to someone");
    assertThat(outcome.written()).hasToString("[Namespace other]");
    assertThat(outcome.skipped().toString()).contains("ConfigMap shop/also");
  }

  @Test
  void aWriteWhoseAnswerWasLostIsDone() throws InterruptedException {
    for (String value : new String[] {"1", "2"}) {
      cluster.memory.fail(
          request -> request.toString().equals("apply ConfigMap shop/a"), 1, Fault.lostAnswer());
      assertThat(delivery.apply(set(config("a", value))).orThrow().written()).hasSize(1);
      assertThat(data("a")).isEqualTo(Map.of("A", value));
    }
  }

  @Test
  void triesAgainSoOftenAndNotForEver() throws InterruptedException {
    delivery.apply(set(config("a", "1"))).orThrow();
    conflicts(7);
    delivery.apply(set(config("a", "2"))).orThrow();
    conflicts(8);
    assertThat(delivery.apply(set(config("a", "3"))).failures().values().toString())
        .contains("the object has been modified");
  }

  private void conflicts(int times) {
    cluster.memory.fail(
        request -> request.toString().equals("apply ConfigMap shop/a"), times, Fault.conflict());
  }

  @Test
  void replacesByDeletingAndCreating() throws InterruptedException {
    ConfigMap first = config("a", "1").with(c -> c.immutable(true));
    delivery.apply(set(first)).orThrow();
    String uid = cluster.live("ConfigMap", "a").uid();
    delivery = delivery.planning(PlanOptions.defaults().replacing(key -> true));
    cluster.forget();
    delivery.apply(set(config("a", "2"))).orThrow();
    assertThat(cluster.writes())
        .containsSubsequence("delete ConfigMap shop/a", "apply ConfigMap shop/a");
    assertThat(cluster.live("ConfigMap", "a").uid()).isNotEqualTo(uid);
  }

  @Test
  void createsAnewWhateverComesBetween() throws InterruptedException {
    delivery.apply(set(config("a", "1").with(c -> c.immutable(true)))).orThrow();
    delivery = delivery.planning(PlanOptions.defaults().replacing(key -> true));
    Plan plan = delivery.plan(set(config("a", "2")));
    conflicts(2);
    delivery.apply(plan).orThrow();
    assertThat(data("a")).isEqualTo(Map.of("A", "2"));
  }

  @Test
  void replacesOnlyWhatWasPlanned() throws InterruptedException {
    delivery.apply(set(config("a", "1").with(c -> c.immutable(true)))).orThrow();
    delivery = delivery.planning(PlanOptions.defaults().replacing(key -> true));
    Plan plan = delivery.plan(set(config("a", "2")));
    cluster.merge("ConfigMap", "a", "{'metadata':{'annotations':{'theirs':'1'}}}");
    cluster.forget();
    assertThat(delivery.apply(plan).failures().values().toString())
        .contains("ConfigMap shop/a changed since it was planned")
        .contains("Plan again");
    assertThat(cluster.writes()).noneMatch(request -> request.startsWith("delete"));
    delivery.apply(delivery.plan(set(config("a", "2")))).orThrow();
    assertThat(data("a")).isEqualTo(Map.of("A", "2"));
  }

  @Test
  void aDefinitionIsNotReplacedWithTheObjectsOfItsKind() throws InterruptedException {
    delivery.apply(set(Backups.definition())).orThrow();
    delivery = delivery.planning(PlanOptions.defaults().replacing(key -> true));
    String words = "apply CustomResourceDefinition backups.example.com (dry run)";
    ApiException immutable = TestCluster.refusal(422, "Invalid", "spec.scope: field is immutable");
    cluster.fail(words, 1, immutable);
    Plan plan = delivery.plan(set(Backups.definition()));
    assertThat(plan.changes())
        .hasToString("[REPLACE CustomResourceDefinition backups.example.com " + "(decided later)]");
    cluster.apply("other", Backups.backup());
    assertThat(delivery.apply(plan).failures().values().toString()).contains("Backup shop/nightly");
    cluster.fail(words, 1, immutable);
    assertThat(delivery.plan(set(Backups.definition())).problems().get(0).reason())
        .contains("Backup shop/nightly");
    assertThat(cluster.live("Backup", "nightly")).isNotNull();
  }

  @Test
  void whatIsDeliveredWhileAnotherRunGoesOnStaysInMind() throws InterruptedException {
    delivery.apply(set(config("a", "1"))).orThrow();
    AtomicBoolean once = new AtomicBoolean();
    delivery
        .listening(
            event -> {
              if (event.type() == DeliveryEvent.Type.APPLIED && once.compareAndSet(false, true)) {
                deliver(set(config("a", "2"), Samples.secret("s", "x")));
              }
            })
        .apply(set(config("a", "2")))
        .orThrow();
    assertThat(once).isTrue();
    assertThat(delivery.plan(set(config("a", "2"))).leaving().toString())
        .contains("PRUNE Secret shop/s");
  }

  private void deliver(Manifests set) {
    try {
      delivery.apply(set).orThrow();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatIsDeliveredMeanwhileStaysInMind() throws InterruptedException {
    delivery.apply(set(config("a", "1"))).orThrow();
    Plan plan = delivery.plan(set(config("a", "1"), config("b", "1")));
    delivery.apply(set(config("a", "1"), Samples.secret("s", "x"))).orThrow();
    delivery.apply(plan).orThrow();
    assertThat(delivery.plan(set(config("a", "1"))).leaving().toString())
        .contains("PRUNE Secret shop/s");
  }
}
