package io.supercargo.apply.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.TestCluster;
import io.supercargo.apply.run.RunOptions;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.WriteOptions;
import io.supercargo.client.memory.script.Fault;
import io.supercargo.diff.Change;
import io.supercargo.model.Resource;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.PodTemplateSpec;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.read.JsonTrees;
import io.supercargo.render.Json;
import io.supercargo.set.Manifests;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MigrationTest {
  private static final String CLIENT_SIDE =
      """
      {"manager":"kubectl-client-side-apply","operation":"Update","fieldsV1":{"f:data":{".":{},\
      "f:A":{},"f:b.c":{}},"f:metadata":{"f:annotations":{\
      "f:kubectl.kubernetes.io/last-applied-configuration":{}}}}}\
      """;
  private static final String OURS =
      """
      {"manager":"supercargo","operation":"Apply","fieldsV1":{"f:data":{"f:D":{}}}}\
      """;
  private static final String STATUS =
      """
      {"manager":"kubelet","operation":"Update","subresource":"status","fieldsV1":{}}\
      """;
  private static final String OLD_SPEC =
      """
      {'replicas':2,'minReadySeconds':3,'selector':{'matchLabels':{'app':'a'}},
       'template':{'metadata':{'labels':{'app':'a','more':'1'}},'spec':{'containers':[
         {'name':'web','image':'web:1','env':[{'name':'A','value':'1'},{'name':'B','value':'2'}],
          'ports':[{'containerPort':80},{'containerPort':80,'protocol':'UDP'}],
          'livenessProbe':{'httpGet':{'path':'/','port':80},'periodSeconds':7}},
         {'name':'side','image':'side:1'}],
       'volumes':[{'name':'v','emptyDir':{}}]}}}
      """;
  private static final String OLD = "'spec':" + OLD_SPEC;
  private static final Deployment NEW =
      Deployment.of(
          "a",
          d ->
              d.spec(
                  s ->
                      s.replicas(2)
                          .selector(l -> l.matchLabels(Map.of("app", "a")))
                          .template(MigrationTest::template)));

  private final TestCluster cluster = new TestCluster();

  @Test
  void isNeededOnlyForClientSideApply() {
    assertThat(Migration.isNeeded(live("ConfigMap", CLIENT_SIDE))).isTrue();
    assertThat(Migration.isNeeded(live("ConfigMap", OURS, STATUS))).isFalse();
  }

  @Test
  void handsTheFieldsOverAndTouchesNothingElse() {
    Map<String, Object> patch =
        Migration.patch(live("ConfigMap", STATUS, CLIENT_SIDE, OURS), "supercargo");
    assertThat(Json.writeTree(patch))
        .isEqualTo(
            "{\"metadata\":{\"uid\":\"u\",\"resourceVersion\":\"7\",\"managedFields\":["
                + STATUS
                + ",{\"manager\":\"supercargo\",\"operation\":\"Apply\",\"fieldsV1\":"
                + "{\"f:data\":{\".\":{},\"f:A\":{},\"f:b.c\":{},\"f:D\":{}},\"f:metadata\":"
                + "{\"f:annotations\":"
                + "{\"f:kubectl.kubernetes.io/last-applied-configuration\":{}}}}}]}}");
  }

  @Test
  void namesFieldsThatTheManifestHasNoMore() {
    assertThat(removed("ConfigMap", Map.of("data", Map.of("A", "1"))))
        .containsExactly("- data[b.c]: 2");
    assertThat(removed("ConfigMap", Map.of())).containsExactly("- data: {A: \"1\", b.c: \"2\"}");
  }

  @Test
  void doesNotShowSecretsThatGo() {
    assertThat(removed("Secret", Map.of("data", Map.of("A", "1"))))
        .containsExactly("- data[b.c]: ***");
  }

  private static List<String> removed(String kind, Map<String, Object> body) {
    LiveObject live = live(kind, CLIENT_SIDE);
    LiveObject after = LiveObject.of(Migration.after(live, live, body, "supercargo"));
    return Differences.between(live, after).stream().map(Change::toString).toList();
  }

  @Test
  void showsExactlyWhatHappens() throws InterruptedException {
    clientSide("apps/v1", "Deployment", OLD);
    showsExactlyWhatHappens(NEW);
  }

  @Test
  void showsExactlyWhatAnUndoHadMore() throws InterruptedException {
    cluster.delivery().apply(set(NEW)).orThrow();
    LiveObject now = cluster.live("Deployment", "a");
    Map<String, Object> tree = new LinkedHashMap<>(now.tree());
    tree.put("spec", TestCluster.tree("{'spec':" + OLD_SPEC + "}").get("spec"));
    cluster.memory.replace(cluster.key("Deployment", "a"), tree, WriteOptions.by(OwnManagers.UNDO));
    showsExactlyWhatHappens(NEW);
  }

  /** What the plan shows is what differs afterwards. */
  private void showsExactlyWhatHappens(Resource wanted) throws InterruptedException {
    LiveObject before = cluster.live("Deployment", "a");
    Plan plan = cluster.delivery().plan(set(wanted));
    List<String> shown = plan.changes().get(0).changes().stream().map(Change::toString).toList();
    assertThat(shown)
        .contains("- spec.template.spec.containers[name=web].env[name=B]: {name: B, value: \"2\"}")
        .anyMatch(line -> line.startsWith("- spec.template.spec.containers[name=side]"))
        .noneMatch(line -> line.contains("revisionHistoryLimit"));
    cluster.delivery().running(RunOptions.defaults().withoutWaiting()).apply(plan).orThrow();
    assertThat(Differences.between(before, cluster.live("Deployment", "a")))
        .extracting(Change::toString)
        .filteredOn(line -> !line.contains("deployment.kubernetes.io/revision"))
        .containsExactlyElementsOf(shown);
    assertThat(cluster.delivery().plan(set(wanted)).isEmpty()).isTrue();
  }

  @Test
  void happensBeforeTheObjectIsApplied() throws InterruptedException {
    clientSide("v1", "ConfigMap", "'data':{'A':'1','B':'2'}");
    Delivery delivery = cluster.delivery();
    Plan plan = delivery.plan(set(ConfigMap.of("a", c -> c.data("A", "1"))));
    assertThat(plan.changes().get(0).reason()).isEqualTo("what kubectl apply set becomes ours");
    assertThat(plan.changes().get(0).changes())
        .extracting(Change::toString)
        .contains("- data[B]: 2");
    cluster.forget();
    delivery.apply(plan).orThrow();
    assertThat(cluster.writes())
        .containsSubsequence("merge ConfigMap shop/a", "apply ConfigMap shop/a");
    assertThat(cluster.at("ConfigMap", "a", "data")).isEqualTo(Map.of("A", "1"));
    assertThat(delivery.plan(set(ConfigMap.of("a", c -> c.data("A", "1")))).isEmpty()).isTrue();
  }

  @Test
  void aWriteInBetweenDoesNotStopIt() throws InterruptedException {
    for (String request : List.of("merge Deployment shop/a", "apply Deployment shop/a")) {
      clientSide("apps/v1", "Deployment", OLD);
      Delivery delivery = cluster.delivery().running(RunOptions.defaults().withoutWaiting());
      Plan plan = delivery.plan(set(NEW));
      cluster.memory.fail(each -> each.toString().equals(request), 1, Fault.conflict());
      delivery.apply(plan).orThrow();
      assertThat(delivery.plan(set(NEW)).isEmpty()).isTrue();
      cluster.delete("Deployment", "a");
    }
  }

  @Test
  void aWriteInBetweenDoesNotStopItWhereThePlanShowsThatMoreGoes() throws InterruptedException {
    clientSide(
        "apps/v1", "Deployment", OLD.replace("'replicas':2,", "'replicas':2,'paused':false,"));
    Delivery delivery = cluster.delivery().running(RunOptions.defaults().withoutWaiting());
    cluster.fail(
        "replace Deployment shop/a (dry run)", 2, TestCluster.refusal(403, "Forbidden", "no"));
    Plan plan = delivery.plan(set(NEW));
    assertThat(plan.toString()).contains("- spec.minReadySeconds: 3");
    cluster.memory.fail(
        each -> each.toString().equals("apply Deployment shop/a"), 1, Fault.conflict());
    delivery.apply(plan).orThrow();
    assertThat(delivery.plan(set(NEW)).isEmpty()).isTrue();
  }

  @Test
  void itsConflictsAreOurs() throws InterruptedException {
    clientSide("v1", "Secret", "'data':{'A':'eA=='}");
    Plan plan = cluster.delivery().plan(set(Secret.of("a", s -> s.stringData("A", "1"))));
    assertThat(plan.problems()).isEmpty();
    assertThat(plan.changes().get(0).takesOver()).isTrue();
  }

  private static void template(PodTemplateSpec.Builder template) {
    template
        .metadata(m -> m.labels(Map.of("app", "a")))
        .spec(
            p ->
                p.addContainer(
                    c ->
                        c.name("web")
                            .image("web:1")
                            .addEnv(e -> e.name("A").value("1"))
                            .addPort(q -> q.containerPort(80))));
  }

  private void clientSide(String apiVersion, String kind, String content)
      throws InterruptedException {
    Map<String, Object> tree =
        TestCluster.tree(
            "{'apiVersion':'"
                + apiVersion
                + "','kind':'"
                + kind
                + "','metadata':{'name':'a'},"
                + content
                + "}");
    WriteOptions how = WriteOptions.by("kubectl-client-side-apply");
    cluster.memory.create(cluster.key(kind, "a"), tree, how);
  }

  private static Manifests set(Resource... resources) {
    return Manifests.of("shop", List.of(resources));
  }

  private static LiveObject live(String kind, String... managers) {
    String json =
        "{\"apiVersion\":\"v1\",\"kind\":\""
            + kind
            + "\",\"metadata\":{\"name\":\"a\",\"uid\":\"u\",\"resourceVersion\":\"7\","
            + "\"annotations\":{\"kubectl.kubernetes.io/last-applied-configuration\":\"{}\"},"
            + "\"managedFields\":["
            + String.join(",", managers)
            + "]},\"data\":{\"A\":\"1\",\"b.c\":\"2\"}}";
    return LiveObject.of(JsonTrees.readObject("x", json.getBytes(StandardCharsets.UTF_8)));
  }
}
