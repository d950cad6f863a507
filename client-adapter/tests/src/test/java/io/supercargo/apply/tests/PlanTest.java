package io.supercargo.apply.tests;

import static io.supercargo.apply.tests.Samples.config;
import static io.supercargo.apply.tests.Samples.set;
import static io.supercargo.apply.tests.Samples.web;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.fault.DeliveryException;
import io.supercargo.apply.plan.Action;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.plan.PlanOptions;
import io.supercargo.apply.run.Outcome;
import io.supercargo.apply.spi.Discovery;
import io.supercargo.finding.FindingsException;
import io.supercargo.model.Resource;
import io.supercargo.model.batch.v1.Job;
import io.supercargo.model.core.v1.Pod;
import io.supercargo.model.rbac.v1.RoleBinding;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A plan shows what would happen, and nothing else happens. */
@ClusterTest(users = "eve")
@Timeout(300)
class PlanTest extends DeliveryCase {
  PlanTest(Cluster cluster) {
    super(cluster);
  }

  @Test
  void aSetWithErrorsIsNotEvenAskedAbout() {
    assertThatExceptionOfType(FindingsException.class)
        .isThrownBy(() -> delivery.plan(set(config("Not_A_Name", Map.of()))))
        .withMessageContaining("Not_A_Name");
    assertThat(transport.questions()).allMatch(question -> question.equals("GET /version"));
  }

  @Test
  void aPlanWritesNothing() throws InterruptedException {
    delivery.plan(set(web(3), config("a", Map.of("A", "1"))));
    assertThat(transport.questions())
        .allMatch(question -> question.startsWith("GET") || question.contains("dryRun=All"));
    assertThat(live("apps/v1", "Deployment", "web")).isNull();
    assertThat(live("v1", "Secret", "supercargo-shop")).isNull();
  }

  @Test
  void whatSaysSoItselfIsReplaced() throws InterruptedException {
    Map<String, String> allowed = Map.of("supercargo.io/replace", "allowed");
    Resource one =
        config("a", Map.of("A", "1"))
            .with(c -> c.immutable(true).metadata(m -> m.annotations(allowed)));
    Resource two =
        config("a", Map.of("A", "2"))
            .with(c -> c.immutable(true).metadata(m -> m.annotations(allowed)));
    delivery.apply(set(one)).orThrow();
    String uid = live("v1", "ConfigMap", "a").uid();
    Plan plan = delivery.plan(set(two));
    assertThat(plan.changes().get(0).action()).isEqualTo(Action.REPLACE);
    assertThat(plan).asString().contains("± replace ConfigMap " + namespace + "/a");
    delivery.apply(plan).orThrow();
    assertThat(live("v1", "ConfigMap", "a").uid()).isNotEqualTo(uid);
  }

  @Test
  void whatChangedSinceThePlanStopsUnlessItIsTheStatus() throws InterruptedException {
    delivery.apply(set(web(3))).orThrow();
    Plan plan = delivery.plan(set(web(3, "2Gi", "1")));
    cluster.send(
        "PATCH",
        "/apis/apps/v1/namespaces/" + namespace + "/deployments/web/status",
        "application/merge-patch+json",
        "{\"status\":{\"observedGeneration\":1}}");
    assertThat(delivery.apply(plan).orThrow().written()).hasSize(1);
    Plan stale = delivery.plan(set(web(3, "3Gi", "1")));
    cluster.send(
        "PATCH",
        "/apis/apps/v1/namespaces/" + namespace + "/deployments/web?fieldManager=editor",
        "application/merge-patch+json",
        "{\"spec\":{\"template\":{\"spec\":{\"containers\":[{\"name\":\"web\",\"image\":\"x\","
            + "\"resources\":{\"requests\":{\"memory\":\"9Gi\"}}}]}}}}");
    Outcome outcome = delivery.apply(stale);
    assertThat(outcome.failures().values().toString())
        .contains("it changed since it was planned")
        .contains("resources.requests.memory belongs to editor");
  }

  @Test
  void whatSomebodyCreatedSinceThePlanStops() throws InterruptedException {
    Plan plan = delivery.plan(set(config("a", Map.of("A", "1")), config("b", Map.of("A", "1"))));
    create(core("configmaps"), "{'metadata':{'name':'a'},'data':{'A':'theirs'}}");
    create(core("configmaps"), "{'metadata':{'name':'b'},'data':{'B':'theirs'}}");
    Outcome outcome = delivery.apply(plan);
    assertThat(outcome.failures().values().toString())
        .contains(
            "somebody created it since it was planned: planned was CREATE [], now it would be")
        .contains("CONFLICT")
        .contains("+ data[A]: 1]")
        .contains("Plan again");
    assertThat(live("v1", "ConfigMap", "a").tree()).containsEntry("data", Map.of("A", "theirs"));
    assertThat(live("v1", "ConfigMap", "b").tree()).containsEntry("data", Map.of("B", "theirs"));
  }

  @Test
  void anImmutableFieldIsReplacedOnlyIfAllowed() throws InterruptedException {
    Resource one = config("a", Map.of("A", "1")).with(c -> c.immutable(true));
    Resource two = config("a", Map.of("A", "2")).with(c -> c.immutable(true));
    delivery.apply(set(one)).orThrow();
    assertThatExceptionOfType(DeliveryException.class)
        .isThrownBy(() -> delivery.apply(set(two)))
        .withMessageContaining("data cannot be changed");
    Delivery replacing = delivery.planning(PlanOptions.defaults().replacing(key -> true));
    replacing.apply(set(two)).orThrow();
    assertThat(live("v1", "ConfigMap", "a").tree()).containsEntry("data", Map.of("A", "2"));
  }

  @Test
  void whateverTheServerCallsItAFixedFieldMeansAReplacement() throws InterruptedException {
    Delivery replacing = delivery.planning(PlanOptions.defaults().replacing(key -> true));
    delivery.apply(set(job("1"), pod("1"), binding("1"))).orThrow();
    assertThat(replacing.plan(set(job("2"), pod("2"), binding("2"))).changes())
        .extracting(change -> change.action() + " " + change.reason())
        .containsExactlyInAnyOrder(
            "REPLACE spec.template cannot be changed",
            "REPLACE spec cannot be changed",
            "REPLACE roleRef cannot be changed");
  }

  private static Resource job(String image) {
    return Job.of("a", j -> j.restartPolicy("Never").container("a", "a:" + image));
  }

  private static Resource pod(String argument) {
    return Pod.of("a", p -> p.container("a", "a:1", c -> c.args(argument)));
  }

  private static Resource binding(String role) {
    return RoleBinding.of(
        "a", b -> b.roleRef(r -> r.apiGroup("rbac.authorization.k8s.io").kind("Role").name(role)));
  }

  @Test
  void theKindsOfTheServerAreKnown() throws InterruptedException {
    Discovery discovery = client.discover();
    assertThat(discovery.find("apps/v1", "Deployment")).hasToString("apps/v1 Deployment");
    assertThat(discovery.preferred("HorizontalPodAutoscaler.autoscaling").version())
        .isEqualTo("v2");
    assertThat(client.version().atLeast(30)).isTrue();
  }
}
