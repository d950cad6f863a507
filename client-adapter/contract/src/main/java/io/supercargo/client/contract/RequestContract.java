package io.supercargo.client.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ConnectionException;
import io.supercargo.apply.spi.DeleteOptions;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.apply.spi.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are answered at once, the half of {@link TransportContract}. */
@Timeout(300)
abstract class RequestContract {
  static final ResourceType MAPS =
      new ResourceType("", "v1", "ConfigMap", "configmaps", true, Set.of("get"));
  private static final ObjectKey KEY = new ObjectKey(MAPS, "shop", "m");
  private static final String MAP =
      "{\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"m\",\"uid\":\"%s\"}}";

  private FakeServer server;
  private ClusterClient client;

  /** For the test framework. */
  RequestContract() {}

  /** Returns the adapter, connected to a server. */
  protected abstract ClusterClient connect(String url) throws Exception;

  /** Returns the header by which the adapter says who it is; null without one. */
  protected @Nullable String authorization() {
    return null;
  }

  @BeforeEach
  void start() throws Exception {
    server = new FakeServer();
    client = connect(server.url());
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  FakeServer server() {
    return server;
  }

  ClusterClient client() {
    return client;
  }

  private static Map<String, @Nullable Object> map(String value) {
    return Tools.tree(
        "{'apiVersion':'v1','kind':'ConfigMap','metadata':{'name':'m'},'data':{'k':'%s'}}"
            .formatted(value));
  }

  @Test
  void bodiesAndUrlsAreOurs() throws Exception {
    server.answer(
        exchange -> {
          exchange.getResponseHeaders().add("Warning", "299 - \"old\"");
          FakeServer.send(exchange, 201, MAP.formatted("ü"));
        });
    Written written = client.apply(KEY, map("ıİ\u20ac"), ApplyOptions.by("mé & me").forced());
    assertThat(written.created()).isTrue();
    assertThat(written.warnings()).containsExactly("old");
    assertThat(written.object().uid()).isEqualTo("ü");
    FakeServer.Seen seen = server.seen().get(0);
    assertThat(seen.line())
        .isEqualTo(
            "PATCH /api/v1/namespaces/shop/configmaps/m?fieldManager=m%C3%A9%20%26%20me"
                + "&force=true&fieldValidation=Strict");
    assertThat(seen.contentType()).isEqualTo("application/apply-patch+yaml");
    assertThat(seen.accept()).isEqualTo("application/json");
    assertThat(seen.authorization()).isEqualTo(authorization());
    assertThat(seen.body()).contains("\"k\":\"ıİ\u20ac\"");
  }

  @Test
  void deletionsHaveBodies() throws Exception {
    server.answer(200, "{\"apiVersion\":\"v1\",\"kind\":\"Status\"}");
    assertThat(client.delete(KEY, DeleteOptions.ofUid("u"))).isNull();
    assertThat(server.seen().get(0).line()).startsWith("DELETE /api/v1/");
    assertThat(server.seen().get(0).body()).contains("\"uid\":\"u\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 409, 410, 422, 429, 500, 503, 504})
  void errorsAreTheServersAndNothingIsSentTwice(int status) {
    server.answer(
        exchange -> {
          exchange.getResponseHeaders().add("Retry-After", "1");
          exchange.getResponseHeaders().add("Audit-Id", "1");
          FakeServer.send(exchange, status, "{\"kind\":\"Status\",\"reason\":\"Because\"}");
        });
    ApiException e = Tools.refused(() -> client.get(KEY));
    assertThat(e.code()).isEqualTo(status);
    assertThat(e.reason()).isEqualTo("Because");
    assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(1));
    assertThat(server.seen()).hasSize(1);
  }

  @Test
  void textsOfProxiesAreErrorsToo() {
    server.answer(502, "bad gateway");
    ApiException e = Tools.refused(() -> client.apply(KEY, map("v"), ApplyOptions.by("a")));
    assertThat(e.code()).isEqualTo(502);
    assertThat(e).hasMessageContaining("bad gateway");
    assertThat(server.seen()).hasSize(1);
  }

  @Test
  void redirectsAreNotFollowed() {
    server.answer(
        exchange -> {
          exchange.getResponseHeaders().add("Location", server.url() + "/elsewhere");
          FakeServer.send(exchange, 307, "");
        });
    assertThat(Tools.refused(() -> client.get(KEY)).code()).isEqualTo(307);
    assertThat(server.seen()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1000})
  void aCutAnswerIsNone(int length) {
    server.answer(
        exchange -> {
          exchange.sendResponseHeaders(200, length);
          exchange.getResponseBody().write(MAP.formatted("x").getBytes(StandardCharsets.UTF_8));
          exchange.getResponseBody().flush();
          throw new IOException("cut");
        });
    assertThatThrownBy(() -> client.get(KEY))
        .isInstanceOf(ConnectionException.class)
        .hasMessageContaining(client.description());
    assertThat(server.seen()).hasSize(1);
  }

  @Test
  void nobodyThereIsNoAnswer() {
    server.close();
    assertThatThrownBy(() -> client.get(KEY))
        .isInstanceOf(ConnectionException.class)
        .hasMessageContaining(client.description());
  }

  @Test
  void longAnswersComeWhole() throws Exception {
    String text = "x".repeat(5_000_000);
    server.answer(200, MAP.formatted(text));
    assertThat(Objects.requireNonNull(client.get(KEY)).uid()).isEqualTo(text);
  }

  @Test
  void connectionsMayBeUsedAgain() throws Exception {
    server.answer(200, MAP.formatted("u"));
    for (int i = 0; i < 30; i++) {
      assertThat(client.get(KEY)).isNotNull();
      client.apply(KEY, map("v"), ApplyOptions.by("a"));
    }
    assertThat(server.seen()).hasSize(60);
  }

  @Test
  void interruptionsEndWaitingForTheAnswer() throws Exception {
    server.answer(exchange -> server.hang());
    assertThat(Interruption.of(() -> client.get(KEY), server::awaitRequest))
        .isInstanceOf(InterruptedException.class);
  }

  @Test
  void interruptionsEndWaitingForTheRestOfTheAnswer() throws Exception {
    server.answer(
        exchange -> {
          FakeServer.begin(exchange, "{");
          server.hang();
        });
    assertThat(Interruption.of(() -> client.get(KEY), server::awaitRequest))
        .isInstanceOf(InterruptedException.class);
  }
}
