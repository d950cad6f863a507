package io.supercargo.apply.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.model.Bytes;
import io.supercargo.model.CustomResource;
import io.supercargo.model.IntOrString;
import io.supercargo.model.Quantity;
import io.supercargo.model.Resource;
import io.supercargo.model.Timestamp;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.coordination.v1.Lease;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Namespace;
import io.supercargo.model.core.v1.PersistentVolumeClaim;
import io.supercargo.model.core.v1.Secret;
import io.supercargo.model.core.v1.Service;
import io.supercargo.render.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProjectionTest {
  @Test
  void mergesStringDataIntoDataAndLetsItWin() {
    Secret secret =
        Secret.of(
            "db",
            s ->
                s.data(Map.of("a", bytes("old")))
                    .stringData(Map.of("a", "new"))
                    .setUnknownField("extra", 1));
    assertThat(json(secret))
        .isEqualTo(
            "{\"apiVersion\":\"v1\",\"kind\":\"Secret\","
                + "\"metadata\":{\"name\":\"db\",\"namespace\":\"shop\"},"
                + "\"data\":{\"a\":\"bmV3\"},\"extra\":1}");
  }

  @Test
  void keepsUnsetAndEmptyDataApart() {
    assertThat(json(Secret.of("db", s -> s.stringData(Map.of())))).doesNotContain("\"data\"");
    assertThat(json(Secret.of("db", s -> s.data(Map.of()).stringData(Map.of()))))
        .contains("\"data\":{}")
        .doesNotContain("stringData");
    assertThat(json(ConfigMap.of("web", c -> c.data(Map.of())))).contains("\"data\":{}");
    assertThat(json(ConfigMap.of("web", c -> {}))).doesNotContain("\"data\"");
  }

  @Test
  void writesAmountsAsTheServerDoes() {
    PersistentVolumeClaim claim =
        PersistentVolumeClaim.of(
            "data",
            c ->
                c.spec(
                    s -> s.resources(r -> r.requests(Map.of("storage", Quantity.of("1024Mi"))))));
    assertThat(json(claim)).contains("\"requests\":{\"storage\":\"1Gi\"}");
  }

  @Test
  void writesTimesAsTheServerDoes() {
    Lease lease =
        Lease.of(
            "leader", l -> l.spec(s -> s.renewTime(Timestamp.of("2026-01-02T03:04:05+02:00"))));
    assertThat(json(lease)).contains("\"renewTime\":\"2026-01-02T01:04:05.000000Z\"");
  }

  @Test
  void sendsNothingThatTheServerOwns() {
    Deployment live =
        Deployment.of(
            "web",
            d ->
                d.metadata(
                        m ->
                            m.uid("u")
                                .resourceVersion("1")
                                .generation(2L)
                                .creationTimestamp(Timestamp.of("2026-01-01T00:00:00Z"))
                                .addManagedField(f -> f.manager("kubectl"))
                                .annotations(
                                    Map.of(
                                        "kubectl.kubernetes.io/last-applied-configuration", "{}")))
                    .spec(s -> s.replicas(2))
                    .status(s -> s.replicas(2)));
    assertThat(json(live))
        .isEqualTo(
            "{\"apiVersion\":\"apps/v1\",\"kind\":\"Deployment\","
                + "\"metadata\":{\"name\":\"web\",\"annotations\":{},\"namespace\":\"shop\"},"
                + "\"spec\":{\"replicas\":2}}");
  }

  @Test
  void putsItWhereItIsDeliveredTo() {
    Resource elsewhere = ConfigMap.of("web", c -> c.metadata(m -> m.namespace("other")));
    assertThat(json(elsewhere)).contains("\"namespace\":\"shop\"");
    Resource cluster = Namespace.of("shop", n -> n.metadata(m -> m.namespace("other")));
    assertThat(Json.writeTree(Projection.of(cluster, null, Map.of()))).doesNotContain("other");
  }

  @Test
  void addsLabelsToThoseThatAreWritten() {
    ConfigMap config = ConfigMap.of("web", c -> c.metadata(m -> m.labels(Map.of("a", "1"))));
    assertThat(Json.writeTree(Projection.of(config, "shop", Map.of("b", "2"))))
        .contains("\"labels\":{\"a\":\"1\",\"b\":\"2\"}");
  }

  @Test
  void keepsPortsNumbersAndTreesAsTheyAre() {
    Service service =
        Service.of(
            "web",
            s ->
                s.spec(
                    p ->
                        p.addPort(q -> q.port(80).targetPort(IntOrString.of("http")))
                            .addPort(q -> q.port(81).targetPort(IntOrString.of(8080)))));
    assertThat(json(service))
        .contains("{\"port\":80,\"targetPort\":\"http\"},{\"port\":81,\"targetPort\":8080}");
    CustomResource custom =
        CustomResource.of(
            "example.com/v1",
            "Backup",
            "nightly",
            b -> b.spec(s -> s.put("size", "1024Mi").put("none", null).put("list", List.of())));
    assertThat(json(custom)).contains("\"spec\":{\"size\":\"1024Mi\",\"none\":null,\"list\":[]}");
  }

  @Test
  void leavesTheResourceAsItIs() {
    Secret secret = Secret.of("db", s -> s.stringData(Map.of("a", "b")));
    Projection.of(secret, "shop", Map.of("x", "y"));
    assertThat(secret.stringData()).containsEntry("a", "b");
  }

  private static String json(Resource resource) {
    return Json.writeTree(Projection.of(resource, "shop", Map.of()));
  }

  private static Bytes bytes(String text) {
    return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
