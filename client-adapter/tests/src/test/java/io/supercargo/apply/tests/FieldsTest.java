package io.supercargo.apply.tests;

import static io.supercargo.apply.tests.Samples.config;
import static io.supercargo.apply.tests.Samples.secret;
import static io.supercargo.apply.tests.Samples.set;
import static io.supercargo.apply.tests.Samples.web;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.plan.Action;
import io.supercargo.apply.plan.Plan;
import io.supercargo.apply.plan.PlanOptions;
import io.supercargo.apply.plan.PlannedChange;
import io.supercargo.apply.spi.FieldConflict;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ManagedFields;
import io.supercargo.diff.Change;
import io.supercargo.diff.Diff;
import io.supercargo.model.Resource;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.read.ManifestReader;
import io.supercargo.render.Json;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of fields, however they are written and whoever wrote them before. */
@ClusterTest(users = "eve")
@Timeout(300)
class FieldsTest extends DeliveryCase {
  FieldsTest(Cluster cluster) {
    super(cluster);
  }

  @Test
  void aFieldThatIsRemovedIsRemovedLive() throws InterruptedException {
    delivery.apply(set(config("a", Map.of("A", "1", "B", "2")))).orThrow();
    Plan plan = delivery.plan(set(config("a", Map.of("A", "1"))));
    assertThat(plan.changes().get(0).changes())
        .extracting(Change::toString)
        .containsExactly("- data[B]: 2");
    delivery.apply(plan).orThrow();
    assertThat(live("v1", "ConfigMap", "a").tree()).containsEntry("data", Map.of("A", "1"));
  }

  @Test
  void aKeyOfStringDataThatIsRenamedIsRenamedLive() throws InterruptedException {
    delivery.apply(set(secret(Map.of("password", "x")))).orThrow();
    delivery.apply(set(secret(Map.of("pass", "x")))).orThrow();
    assertThat(live("v1", "Secret", "db").tree()).containsEntry("data", Map.of("pass", "eA=="));
  }

  @Test
  void unsetAndEmptyDiffer() throws InterruptedException {
    delivery.apply(set(config("a", Map.of()), config("b", null))).orThrow();
    assertThat(live("v1", "ConfigMap", "a").managedFields().get(0).fields()).containsKey("f:data");
    assertThat(live("v1", "ConfigMap", "b").managedFields().get(0).fields())
        .doesNotContainKey("f:data");
  }

  @Test
  void amountsWrittenInAnotherWayAreNoConflict() throws InterruptedException {
    delivery.apply(set(web(3))).orThrow();
    Delivery other =
        delivery
            .inventory("other")
            .planning(PlanOptions.defaults().by("other").takingOverMembers());
    PlannedChange change = other.plan(set(web(3, "1024Mi", "1000m"))).changes().get(0);
    assertThat(change.conflicts())
        .extracting(FieldConflict::field)
        .containsExactly(".metadata.labels.applyset.kubernetes.io/part-of");
  }

  @Test
  void whatKubectlAppliedBecomesOurs() throws InterruptedException {
    clientSide("{\"A\":\"1\",\"B\":\"2\"}");
    Plan plan = delivery.plan(set(config("a", Map.of("A", "9"))));
    assertThat(plan.changes().get(0).action()).isEqualTo(Action.CHANGE);
    assertThat(plan.changes().get(0).changes())
        .extracting(Change::toString)
        .contains("- data[B]: 2", "~ data[A]: 1 -> 9");
    delivery.apply(plan).orThrow();
    LiveObject after = live("v1", "ConfigMap", "a");
    assertThat(after.tree()).containsEntry("data", Map.of("A", "9"));
    assertThat(after.annotations()).isEmpty();
    assertThat(after.managedFields())
        .extracting(ManagedFields::manager)
        .containsExactly("supercargo");
    assertThat(delivery.plan(set(config("a", Map.of("A", "9")))).isEmpty()).isTrue();
  }

  @Test
  void ofWhatKubectlAppliedExactlyWhatGoesIsShown() throws InterruptedException {
    Deployment more =
        web(3)
            .with(
                d ->
                    d.spec(
                        s ->
                            s.minReadySeconds(3)
                                .template(
                                    t ->
                                        t.spec(
                                            p ->
                                                p.addContainer(
                                                    c -> c.name("side").image("side:1"))))));
    cluster.send(
        "POST",
        "/apis/apps/v1/namespaces/"
            + namespace
            + "/deployments?fieldManager=kubectl-client-side-apply",
        "application/json",
        Json.write(more));
    LiveObject before = live("apps/v1", "Deployment", "web");
    Plan plan = delivery.plan(set(web(3)));
    delivery.apply(plan).orThrow();
    List<String> shown = spec(plan.changes().get(0).changes());
    assertThat(shown)
        .hasSize(2)
        .contains("- spec.minReadySeconds: 3")
        .anyMatch(line -> line.startsWith("- spec.template.spec.containers[name=side]: "));
    LiveObject after = live("apps/v1", "Deployment", "web");
    assertThat(spec(Diff.between(typed(before), typed(after)).changes())).isEqualTo(shown);
  }

  private static List<String> spec(List<Change> changes) {
    return changes.stream()
        .filter(change -> change.path().startsWith("spec"))
        .map(Change::toString)
        .toList();
  }

  private static Resource typed(LiveObject object) {
    String json = Json.writeTree(object.tree());
    return ManifestReader.lenient().read("live", json).resources().get(0);
  }

  private void clientSide(String data) {
    cluster.send(
        "POST",
        "/api/v1/namespaces/" + namespace + "/configmaps?fieldManager=kubectl-client-side-apply",
        "application/json",
        "{\"metadata\":{\"name\":\"a\",\"annotations\":"
            + "{\"kubectl.kubernetes.io/last-applied-configuration\":\"{}\"}},\"data\":"
            + data
            + "}");
  }
}
