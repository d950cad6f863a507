package io.supercargo.client.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.kubernetes.client.openapi.ApiClient;
import io.kubernetes.client.util.ClientBuilder;
import io.kubernetes.client.util.credentials.AccessTokenAuthentication;
import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ConnectionException;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ResourceType;
import io.supercargo.apply.spi.Watch;
import io.supercargo.apply.spi.WatchQuery;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How requests go over the wire, against a server that says what a test wants. */
@Timeout(30)
class OkHttpTransportTest {
  private static final ResourceType MAPS =
      new ResourceType("", "v1", "ConfigMap", "configmaps", true, Set.of("get"));
  private static final ObjectKey KEY = new ObjectKey(MAPS, "shop", "m");
  private static final Map<String, Object> BODY =
      Map.of("apiVersion", "v1", "kind", "ConfigMap", "metadata", Map.of("name", "m"));

  private final ConcurrentLinkedQueue<String> seen = new ConcurrentLinkedQueue<>();
  private final CountDownLatch arrived = new CountDownLatch(1);
  private HttpServer server;
  private ClusterClient client;

  /** Answers a request. */
  interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
    ApiClient api =
        new ClientBuilder()
            .setBasePath("http://127.0.0.1:" + server.getAddress().getPort())
            .setAuthentication(new AccessTokenAuthentication("token"))
            .build();
    client = OfficialClient.of(api, "shop");
  }

  @AfterEach
  void stop() {
    client.close();
    server.stop(0);
  }

  private void answer(Answer answer) {
    server.createContext(
        "/",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          seen.add(
              exchange.getRequestMethod()
                  + " "
                  + exchange.getRequestURI()
                  + " "
                  + exchange.getRequestHeaders().getFirst("Authorization")
                  + " "
                  + exchange.getRequestHeaders().getFirst("Content-Type")
                  + " "
                  + new String(body, StandardCharsets.UTF_8));
          arrived.countDown();
          answer.to(exchange);
        });
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Test
  void bodiesAndUrlsAreOursAndCredentialsTheClients() throws Exception {
    answer(
        exchange -> {
          exchange.getResponseHeaders().add("Warning", "299 - \"old\"");
          send(exchange, 201, "{\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"m\"}}");
        });
    var written = client.apply(KEY, BODY, ApplyOptions.by("me").forced());
    assertThat(written.created()).isTrue();
    assertThat(written.warnings()).containsExactly("old");
    assertThat(written.object().name()).isEqualTo("m");
    assertThat(seen.peek())
        .startsWith("PATCH /api/v1/namespaces/shop/configmaps/m?fieldManager=me&force=true")
        .contains("fieldValidation=Strict")
        .contains(" Bearer token application/apply-patch+yaml {");
  }

  @Test
  void errorsAreTheServers() {
    answer(
        exchange -> {
          exchange.getResponseHeaders().add("Retry-After", "3");
          send(exchange, 429, "{\"kind\":\"Status\",\"reason\":\"TooManyRequests\"}");
        });
    ApiException e = catchThrowableOfType(ApiException.class, () -> client.get(KEY));
    assertThat(e.code()).isEqualTo(429);
    assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(3));
    assertThat(seen).as("requests: nothing is sent twice").hasSize(1);
  }

  @Test
  void aCutAnswerIsNone() {
    answer(
        exchange -> {
          exchange.sendResponseHeaders(200, 100);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush();
          throw new IOException("cut");
        });
    assertThatThrownBy(() -> client.get(KEY)).isInstanceOf(ConnectionException.class);
    assertThat(seen).hasSize(1);
  }

  @Test
  void nobodyThereIsNoAnswer() {
    server.stop(0);
    assertThatThrownBy(() -> client.get(KEY))
        .isInstanceOf(ConnectionException.class)
        .hasMessageContaining("127.0.0.1");
  }

  @Test
  void interruptionsEndWaiting() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    answer(
        exchange -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
        });
    AtomicReference<Throwable> end = new AtomicReference<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                client.get(KEY);
              } catch (InterruptedException | RuntimeException e) {
                end.set(e);
              }
            });
    thread.start();
    arrived.await();
    thread.interrupt();
    thread.join();
    never.countDown();
    assertThat(end.get()).isInstanceOf(InterruptedException.class);
  }

  @Test
  void watchesAreReadAsTheyComeAndEndWhenTheyAreClosed() throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    answer(
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          String event = "{\"type\":\"ADDED\",\"object\":{\"metadata\":{\"name\":\"m\"}}}\n";
          exchange.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
          exchange.getResponseBody().flush();
          try {
            closed.await();
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
        });
    Watch watch = client.watch(new WatchQuery(MAPS, "shop", "", "1", 60));
    assertThat(watch.next().object().name()).isEqualTo("m");
    watch.close();
    assertThat(watch.next()).isNull();
    closed.countDown();
  }

  @Test
  void aRefusedWatchIsAnError() {
    answer(exchange -> send(exchange, 410, "{\"kind\":\"Status\",\"reason\":\"Expired\"}"));
    ApiException e =
        catchThrowableOfType(
            ApiException.class, () -> client.watch(new WatchQuery(MAPS, "shop", "", "1", 60)));
    assertThat(e.isExpired()).isTrue();
  }

  @Test
  void theNamespaceIsTheGivenOne() {
    assertThat(client.defaultNamespace()).isEqualTo("shop");
    assertThat(client.description()).startsWith("http://127.0.0.1:");
  }
}
