package io.supercargo.apply.tests;

import com.sun.net.httpserver.HttpExchange;
import io.supercargo.apply.spi.http.HttpAnswer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** What goes wrong with a request on its way to the server, or with its answer. */
interface Fault {
  /** The server behind. */
  interface RealServer {
    HttpAnswer ask() throws IOException;
  }

  /**
   * Answers, or does not; the connection is closed afterwards if there was no answer.
   *
   * @param server asks the real server
   */
  void play(HttpExchange exchange, RealServer server) throws IOException;

  /** Nothing. */
  static Fault none() {
    return (exchange, server) -> answer(exchange, server.ask());
  }

  /** The connection breaks before the server has the request. */
  static Fault lostRequest() {
    return named("lost request", (exchange, server) -> {});
  }

  /** The server acts, and the connection breaks before there is an answer. */
  static Fault lostAnswer() {
    return named("lost answer", (exchange, server) -> server.ask());
  }

  /** The server acts, and the connection breaks in the middle of the answer. */
  static Fault cutAnswer() {
    return named(
        "cut answer",
        (exchange, server) -> {
          HttpAnswer answer = server.ask();
          byte[] body = answer.body();
          exchange.sendResponseHeaders(answer.status(), Math.max(1, body.length));
          exchange.getResponseBody().write(Arrays.copyOf(body, body.length / 2));
          exchange.getResponseBody().flush();
        });
  }

  /** Everything takes longer, so that others overtake. */
  static Fault delay() {
    return named(
        "delay",
        (exchange, server) -> {
          LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
          HttpAnswer answer = server.ask();
          LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
          answer(exchange, answer);
        });
  }

  /** Somebody answers with an error, and nothing is done. */
  static Fault status(int code, String reason) {
    return named(
        "status " + code,
        (exchange, server) ->
            answer(exchange, statusAnswer(code, reason, "the proxy says " + reason)));
  }

  /** The server does not even try: an admission webhook has side effects. */
  static Fault noDryRun() {
    return named(
        "no dry run",
        (exchange, server) ->
            answer(
                exchange,
                statusAnswer(
                    400,
                    "BadRequest",
                    "admission webhook gate.example.com does not support dry run")));
  }

  /** The server acts, and a gateway before it says that it took too long. */
  static Fault gatewayTimeout() {
    return named(
        "gateway timeout",
        (exchange, server) -> {
          server.ask();
          answer(exchange, text(504, "upstream request timeout"));
        });
  }

  /** There are too many requests: nothing is done, and the client is told how long to wait. */
  static Fault tooMany(int retryAfterSeconds) {
    return named(
        "status 429",
        (exchange, server) -> {
          exchange.getResponseHeaders().set("Retry-After", Integer.toString(retryAfterSeconds));
          answer(exchange, statusAnswer(429, "TooManyRequests", "too many requests"));
        });
  }

  private static HttpAnswer statusAnswer(int code, String reason, String message) {
    return text(
        code,
        "{\"kind\":\"Status\",\"apiVersion\":\"v1\",\"status\":\"Failure\",\"message\":\""
            + message
            + "\",\"reason\":\""
            + reason
            + "\",\"code\":"
            + code
            + "}");
  }

  private static HttpAnswer text(int code, String body) {
    return new HttpAnswer(code, Map.of(), body.getBytes(StandardCharsets.UTF_8));
  }

  private static void answer(HttpExchange exchange, HttpAnswer answer) throws IOException {
    for (String name : List.of("Content-Type", "Warning", "Retry-After")) {
      answer.header(name).forEach(value -> exchange.getResponseHeaders().add(name, value));
    }
    int length = answer.body().length;
    exchange.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
    exchange.getResponseBody().write(answer.body());
  }

  private static Fault named(String name, Fault fault) {
    return new Fault() {
      @Override
      public void play(HttpExchange exchange, RealServer server) throws IOException {
        fault.play(exchange, server);
      }

      @Override
      public String toString() {
        return name;
      }
    };
  }
}
