package io.supercargo.client.kubectl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ConnectionException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose answer an answer is. */
class ProxyAnswersTest {
  private static final Target TARGET = new Target("one", "https://server", "shop");

  private HttpServer server;
  private Forwarder forwarder;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
    forwarder = new Forwarder(server.getAddress());
  }

  @AfterEach
  void stop() {
    forwarder.close();
    server.stop(0);
  }

  private ClusterClient answering(int status, String type, String audit, String text) {
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", type);
          if (!audit.isEmpty()) {
            exchange.getResponseHeaders().add("Audit-Id", audit);
          }
          byte[] body = text.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    return SocketClient.of(forwarder.socket(), TARGET, new ProxyAnswers(e -> e), () -> {});
  }

  @Test
  void whatKubectlSaysIsNoAnswerOfTheServer() {
    String text = "getting credentials: exec: executable aws failed with exit code 255\n";
    try (ClusterClient client = answering(500, "text/plain; charset=utf-8", "", text)) {
      assertThatThrownBy(client::version)
          .isInstanceOf(ConnectionException.class)
          .hasMessageContaining("kubectl one (https://server) to GET /version")
          .hasMessageEndingWith("kubectl got no answer: " + text.strip());
    }
  }

  @Test
  void whatTheServerSaysIsItsAnswer() {
    try (ClusterClient client = answering(500, "text/plain; charset=utf-8", "7", "panic")) {
      assertThatThrownBy(client::version).isInstanceOf(ApiException.class).hasMessage("panic");
    }
  }

  @Test
  void whatAProxyInBetweenSaysIsAnAnswer() {
    try (ClusterClient client = answering(503, "text/plain", "", "busy")) {
      assertThatThrownBy(client::version).isInstanceOf(ApiException.class).hasMessage("busy");
    }
  }

  @Test
  void theReasonOfNoAnswerIsLookedFor(@org.junit.jupiter.api.io.TempDir Path directory) {
    ProxyAnswers answers = new ProxyAnswers(e -> new IOException("kubectl has ended", e));
    Path nothing = directory.resolve("s");
    try (ClusterClient client = SocketClient.of(nothing, TARGET, answers, () -> {})) {
      assertThatThrownBy(client::version)
          .isInstanceOf(ConnectionException.class)
          .hasMessageContaining("kubectl has ended");
    }
    assertThat(nothing).doesNotExist();
  }
}
