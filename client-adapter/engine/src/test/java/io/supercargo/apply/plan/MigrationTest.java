package io.supercargo.apply.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.Delivery;
import io.supercargo.apply.TestCluster;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.WriteOptions;
import io.supercargo.diff.Change;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.read.JsonTrees;
import io.supercargo.render.Json;
import io.supercargo.set.Manifests;
import java.nio.charset.StandardCharsets;
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
    assertThat(Migration.removed(live("ConfigMap", CLIENT_SIDE), Map.of("data", Map.of("A", "1"))))
        .extracting(Change::toString)
        .containsExactly("- data[b.c]: 2");
    assertThat(Migration.removed(live("ConfigMap", CLIENT_SIDE), Map.of()))
        .extracting(Change::path)
        .containsExactly("data[A]", "data[b.c]");
  }

  @Test
  void doesNotShowSecretsThatGo() {
    assertThat(Migration.removed(live("Secret", CLIENT_SIDE), Map.of("data", Map.of("A", "1"))))
        .extracting(Change::toString)
        .containsExactly("- data[b.c]: ***");
  }

  @Test
  void happensBeforeTheObjectIsApplied() throws InterruptedException {
    clientSide("ConfigMap", "'data':{'A':'1','B':'2'}");
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
  void itsConflictsAreOurs() throws InterruptedException {
    clientSide("Secret", "'data':{'A':'eA=='}");
    Plan plan = cluster.delivery().plan(set(Secret.of("a", s -> s.stringData("A", "1"))));
    assertThat(plan.problems()).isEmpty();
    assertThat(plan.changes().get(0).takesOver()).isTrue();
  }

  private void clientSide(String kind, String content) throws InterruptedException {
    Map<String, Object> tree =
        TestCluster.tree(
            "{'apiVersion':'v1','kind':'" + kind + "','metadata':{'name':'a'}," + content + "}");
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
