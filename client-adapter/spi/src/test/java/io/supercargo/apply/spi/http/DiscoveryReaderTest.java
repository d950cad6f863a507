package io.supercargo.apply.spi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.Discovery;
import io.supercargo.apply.spi.ResourceType;
import org.junit.jupiter.api.Test;

class DiscoveryReaderTest {
  private final FakeTransport transport = new FakeTransport();
  private final HttpClusterClient client = new HttpClusterClient(transport);

  @Test
  void readsTheWholeInTwoRequests() throws InterruptedException {
    transport
        .answer(
            "GET /api",
            200,
            whole("", version("v1", "Current", resource("pods", "Pod", "Namespaced"))))
        .answer(
            "GET /apis",
            200,
            whole(
                "example.com",
                version("v2", "Current", resource("things", "Thing", "Cluster")),
                version("v1", "Stale", resource("things", "Thing", "Cluster"))));
    Discovery discovery = client.discover();
    assertThat(discovery.types())
        .hasToString("[v1 Pod, example.com/v2 Thing, example.com/v1 Thing]");
    assertThat(discovery.types().get(0).namespaced()).isTrue();
    assertThat(discovery.types().get(1).namespaced()).isFalse();
    assertThat(discovery.types().get(0).verbs()).containsExactlyInAnyOrder("get", "list");
    assertThat(discovery.unavailable()).containsExactly("example.com/v1");
    assertThat(transport.accept).startsWith("application/json;g=apidiscovery.k8s.io;v=v2;");
    assertThat(transport.questions).hasSize(2);
  }

  @Test
  void asksForEachVersionWhereTheServerIsOld() throws InterruptedException {
    transport
        .answer("GET /api", 200, "{\"kind\":\"APIVersions\",\"versions\":[\"v1\"]}")
        .answer(
            "GET /apis",
            200,
            "{\"kind\":\"APIGroupList\",\"groups\":[{\"name\":\"apps\",\"versions\":["
                + "{\"groupVersion\":\"apps/v1beta1\"},{\"groupVersion\":\"apps/v1\"},"
                + "{\"groupVersion\":\"apps/v9\"}],"
                + "\"preferredVersion\":{\"groupVersion\":\"apps/v1\"}}]}")
        .answer(
            "GET /api/v1",
            200,
            "{\"resources\":[{\"name\":\"pods\",\"kind\":\"Pod\",\"namespaced\":true,"
                + "\"verbs\":[\"get\"]},{\"name\":\"pods/log\",\"kind\":\"Pod\"}]}")
        .answer(
            "GET /apis/apps/v1",
            200,
            "{\"resources\":[{\"name\":\"deployments\",\"kind\":\"Deployment\"}]}")
        .answer("GET /apis/apps/v1beta1", 200, "{\"resources\":[]}")
        .answer("GET /apis/apps/v9", 503, "down");
    Discovery discovery = client.discover();
    assertThat(discovery.types())
        .extracting(ResourceType::toString)
        .containsExactly("v1 Pod", "apps/v1 Deployment");
    assertThat(discovery.unavailable()).containsExactly("apps/v9");
  }

  @Test
  void passesErrorsOn() {
    transport.answer("GET /api", 200, "{\"versions\":[\"v1\"]}").answer("GET /api/v1", 403, "no");
    assertThatExceptionOfType(ApiException.class).isThrownBy(client::discover);
  }

  private static String whole(String group, String... versions) {
    return "{\"kind\":\"APIGroupDiscoveryList\",\"items\":[{\"metadata\":{\"name\":\""
        + group
        + "\"},\"versions\":["
        + String.join(",", versions)
        + "]}]}";
  }

  private static String version(String name, String freshness, String resource) {
    return "{\"version\":\""
        + name
        + "\",\"freshness\":\""
        + freshness
        + "\",\"resources\":["
        + resource
        + "]}";
  }

  private static String resource(String plural, String kind, String scope) {
    return "{\"resource\":\""
        + plural
        + "\",\"responseKind\":{\"kind\":\""
        + kind
        + "\"},\"scope\":\""
        + scope
        + "\",\"verbs\":[\"get\",\"list\"]}";
  }
}
