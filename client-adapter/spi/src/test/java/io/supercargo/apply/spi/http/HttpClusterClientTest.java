package io.supercargo.apply.spi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.ConnectionException;
import io.supercargo.apply.spi.DeleteOptions;
import io.supercargo.apply.spi.DeleteOptions.Propagation;
import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ObjectPage;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.apply.spi.WriteOptions;
import io.supercargo.apply.spi.Written;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HttpClusterClientTest {
  private static final String WEB = "/apis/apps/v1/namespaces/shop/deployments/web";
  private static final ResourceType ROLES =
      new ResourceType(
          "rbac.authorization.k8s.io", "v1", "ClusterRole", "clusterroles", false, Set.of());
  private static final ResourceType DEPLOYMENTS =
      new ResourceType("apps", "v1", "Deployment", "deployments", true, Set.of());
  private static final ResourceType PODS =
      new ResourceType("", "v1", "Pod", "pods", true, Set.of());
  private final ObjectKey key = new ObjectKey(DEPLOYMENTS, "shop", "web");
  private final FakeTransport transport = new FakeTransport();
  private final HttpClusterClient client = new HttpClusterClient(transport);

  @Test
  void appliesOnTheServerAndStrictly() throws InterruptedException {
    transport.answer(
        "PATCH " + WEB + "?fieldManager=me&force=true&fieldValidation=Strict&dryRun=All",
        201,
        Map.of("warning", List.of("299 - \"use \\\"v2\\\"\"", "odd")),
        "{\"kind\":\"Deployment\"}");
    Written written = client.apply(key, Map.of("a", 1), ApplyOptions.by("me").forced().asDryRun());
    assertThat(written.object().kind()).isEqualTo("Deployment");
    assertThat(written.created()).isTrue();
    assertThat(written.warnings()).containsExactly("use \"v2\"", "odd");
    assertThat(transport.bodies).containsExactly("application/apply-patch+yaml {\"a\":1}");
  }

  @Test
  void createsReplacesAndMerges() throws InterruptedException {
    String query = "?fieldManager=me&fieldValidation=Strict";
    transport
        .answer("POST /apis/apps/v1/namespaces/shop/deployments" + query, 201, "{}")
        .answer("PUT " + WEB + query, 200, "{}")
        .answer("PATCH " + WEB + query + "&dryRun=All", 200, "{}");
    assertThat(client.create(key, Map.of(), WriteOptions.by("me")).created()).isTrue();
    assertThat(client.replace(key, Map.of(), WriteOptions.by("me")).created()).isFalse();
    client.merge(key, Map.of("x", "y"), new WriteOptions("me", true));
    assertThat(transport.bodies)
        .containsExactly(
            "application/json {}",
            "application/json {}",
            "application/merge-patch+json {\"x\":\"y\"}");
  }

  @Test
  void goesNowhereElse() {
    for (String part : new String[] {".", ".."}) {
      ResourceType type = new ResourceType("apps", "v1", "Deployment", part, true, Set.of());
      ResourceType version = new ResourceType("apps", part, "Deployment", "x", true, Set.of());
      for (ResourceType each : List.of(type, version)) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> client.list(ListQuery.of(each, "shop")))
            .withMessageContaining("no part of a path");
      }
      assertThatIllegalArgumentException()
          .isThrownBy(() -> client.list(ListQuery.of(DEPLOYMENTS, part)));
    }
  }

  @Test
  void getsWhatIsThere() throws InterruptedException {
    transport.answer("GET " + WEB, 200, "{\"kind\":\"Deployment\"}");
    assertThat(client.get(key)).isEqualTo(LiveObject.of(Map.of("kind", "Deployment")));
    transport.answer(
        "GET /apis/rbac.authorization.k8s.io/v1/clusterroles/system%3Anode%20x",
        404, "{\"kind\":\"Status\",\"code\":404,\"reason\":\"NotFound\",\"message\":\"none\"}");
    assertThat(client.get(new ObjectKey(ROLES, null, "system:node x"))).isNull();
  }

  @Test
  void tellsATypeThatIsNotServed() {
    assertThatExceptionOfType(ApiException.class)
        .isThrownBy(() -> client.get(key))
        .withMessage("404 page not found")
        .matches(e -> e.code() == 404 && e.reason().isEmpty());
  }

  @Test
  void listsPageByPage() throws InterruptedException {
    transport.answer(
        "GET /api/v1/namespaces/shop/pods?labelSelector=a%3Db&limit=2&continue=next%2B",
        200,
        "{\"metadata\":{\"resourceVersion\":\"7\",\"continue\":\"more\"},"
            + "\"items\":[{\"metadata\":{\"name\":\"p\"}}]}");
    ListQuery query = ListQuery.of(PODS, "shop").labelled("a=b").paged(2);
    ObjectPage page = client.list(query.after(new ObjectPage("1", List.of(), "next+")));
    assertThat(page.items().get(0).apiVersion() + " " + page.items().get(0).kind())
        .isEqualTo("v1 Pod");
    assertThat(page.resourceVersion() + page.continueToken()).isEqualTo("7more");
    transport.answer("GET /api/v1/pods", 200, "{\"metadata\":{\"continue\":\"\"},\"items\":null}");
    assertThat(client.list(ListQuery.of(PODS, null)).continueToken()).isNull();
  }

  @Test
  void deletesWithPreconditions() throws InterruptedException {
    transport.answer(
        "DELETE " + WEB, 200, "{\"kind\":\"Status\",\"apiVersion\":\"v1\",\"status\":\"Success\"}");
    DeleteOptions options =
        DeleteOptions.ofUid("u").ifAt("7").with(Propagation.FOREGROUND).asDryRun();
    assertThat(client.delete(key, options)).isNull();
    assertThat(transport.bodies)
        .containsExactly(
            "application/json {\"apiVersion\":\"v1\",\"kind\":\"DeleteOptions\","
                + "\"propagationPolicy\":\"Foreground\","
                + "\"preconditions\":{\"uid\":\"u\",\"resourceVersion\":\"7\"},"
                + "\"dryRun\":[\"All\"]}");
    transport.answer("DELETE " + WEB, 200, "{\"kind\":\"Deployment\"}");
    assertThat(client.delete(key, new DeleteOptions(null, null, Propagation.ORPHAN, false)))
        .isNotNull();
    assertThat(transport.bodies.get(1)).doesNotContain("preconditions").contains("Orphan");
  }

  @Test
  void readsVersions() throws InterruptedException {
    transport.answer(
        "GET /version", 200, "{\"major\":\"1\",\"minor\":\"36+\",\"gitVersion\":\"v1.36.3-x\"}");
    assertThat(client.version())
        .hasToString("v1.36.3-x")
        .matches(v -> v.atLeast(36) && !v.atLeast(37));
  }

  @Test
  void readsWhatTheServerSaysAboutErrors() {
    transport.answer(
        "GET /version",
        409,
        Map.of("Retry-After", List.of("3")),
        "{\"kind\":\"Status\",\"code\":409,\"reason\":\"Conflict\",\"message\":\"no\","
            + "\"details\":{\"group\":\"apps\",\"kind\":\"deployments\",\"name\":\"web\","
            + "\"retryAfterSeconds\":1,"
            + "\"causes\":[{\"reason\":\"FieldManagerConflict\",\"field\":\".spec.replicas\","
            + "\"message\":\"conflict with \\\"hpa\\\"\"}]}}");
    assertThatExceptionOfType(ApiException.class)
        .isThrownBy(client::version)
        .satisfies(
            e -> {
              assertThat(e.conflicts().get(0).manager()).isEqualTo("hpa");
              assertThat(e.retryAfter()).hasSeconds(3);
              assertThat(e.failure().group() + e.failure().kind() + e.failure().name())
                  .isEqualTo("appsdeploymentsweb");
            });
  }

  @Test
  void takesAnyTextAsAnError() {
    transport.answer(
        "GET /version", 503, Map.of("Retry-After", List.of("Wed, 21 Oct 2026 07:28:00 GMT")), "");
    assertThatExceptionOfType(ApiException.class)
        .isThrownBy(client::version)
        .withMessage("HTTP status 503 without a message")
        .matches(e -> e.retryAfter() == null);
    transport.answer("GET /version", 502, "x".repeat(1000));
    assertThatExceptionOfType(ApiException.class)
        .isThrownBy(client::version)
        .withMessage("x".repeat(500) + "…");
    transport.answer("GET /version", 500, "{\"kind\":\"Other\"}");
    assertThatExceptionOfType(ApiException.class)
        .isThrownBy(client::version)
        .withMessage("{\"kind\":\"Other\"}");
  }

  @Test
  void tellsBrokenAnswersFromErrors() {
    transport.answer("GET /version", 200, "{\"major\":");
    assertThatExceptionOfType(ConnectionException.class)
        .isThrownBy(client::version)
        .withMessageContaining("the answer to GET /version is no JSON");
    transport.failure = new IOException("reset");
    assertThatExceptionOfType(ConnectionException.class)
        .isThrownBy(client::version)
        .withMessage("no answer from https://server to GET /version: java.io.IOException: reset");
  }

  @Test
  void closesTheTransport() {
    client.close();
    assertThat(transport.closed).isTrue();
    assertThat(client.description() + " " + client.defaultNamespace())
        .isEqualTo("https://server shop");
  }

  @Test
  void questionsAndAnswersDoNotShowTheirBodies() {
    assertThat(
            HttpQuestion.of(
                "PUT", "/x", "a/b", "hush".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .hasToString("PUT /x");
    assertThat(new HttpAnswer(200, Map.of(), new byte[] {1})).hasToString("HTTP 200");
  }
}
