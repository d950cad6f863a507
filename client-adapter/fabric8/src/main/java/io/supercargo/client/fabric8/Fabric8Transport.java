package io.supercargo.client.fabric8;

import io.fabric8.kubernetes.client.http.AsyncBody;
import io.fabric8.kubernetes.client.http.HttpClient;
import io.fabric8.kubernetes.client.http.HttpRequest;
import io.fabric8.kubernetes.client.http.HttpResponse;
import io.supercargo.apply.spi.http.HttpAnswer;
import io.supercargo.apply.spi.http.HttpQuestion;
import io.supercargo.apply.spi.http.HttpStream;
import io.supercargo.apply.spi.http.HttpTransport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends through the HTTP client of fabric8, whichever that is, with its credentials. */
final class Fabric8Transport implements HttpTransport {
  // Longer than the server takes for a request that is no watch.
  private static final Duration PATIENCE = Duration.ofSeconds(65);

  private final HttpClient http;
  private final String server;
  private final String description;
  private final String namespace;
  private final Runnable end;
  private final Set<Fabric8Stream> open = ConcurrentHashMap.newKeySet();

  /**
   * Makes a transport.
   *
   * @param http sends nothing twice by itself
   * @param server paths are appended to it
   * @param end called when this is closed
   */
  Fabric8Transport(
      HttpClient http, String server, String description, String namespace, Runnable end) {
    this.http = http;
    this.server = server;
    this.description = description;
    this.namespace = namespace;
    this.end = end;
  }

  @Override
  public String description() {
    return description;
  }

  @Override
  public String defaultNamespace() {
    return namespace;
  }

  @Override
  public HttpAnswer send(HttpQuestion question) throws IOException, InterruptedException {
    Waiting waiting = Waiting.upTo(PATIENCE);
    Gathering gathering = new Gathering();
    HttpRequest request =
        request(question).timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).build();
    HttpResponse<AsyncBody> response =
        waiting.await(start(() -> http.consumeBytes(request, gathering)));
    AsyncBody body = response.body();
    try {
      body.consume();
      waiting.await(body.done());
      return answer(response, gathering.bytes());
    } catch (IOException | InterruptedException e) {
      body.cancel();
      throw e;
    }
  }

  @Override
  public HttpStream open(HttpQuestion question) throws IOException, InterruptedException {
    HttpRequest request = request(question).forStreaming().build();
    HttpResponse<InputStream> response =
        Waiting.upTo(PATIENCE).await(start(() -> http.sendAsync(request, InputStream.class)));
    return new Fabric8Stream(answer(response, new byte[0]), response.body(), open);
  }

  private HttpRequest.Builder request(HttpQuestion question) {
    return http.newHttpRequestBuilder()
        .uri(server + question.path())
        .setHeader("Accept", question.accept())
        .method(question.method(), question.contentType(), text(question.body()));
  }

  private static @Nullable String text(byte @Nullable [] body) {
    return body == null ? null : new String(body, StandardCharsets.UTF_8);
  }

  /** Credentials are looked for before anything is sent, and may not be found. */
  private static <T> CompletableFuture<T> start(Supplier<CompletableFuture<T>> call)
      throws IOException {
    try {
      return call.get();
    } catch (RuntimeException e) {
      throw new IOException("fabric8 cannot make the request: " + e, e);
    }
  }

  private static HttpAnswer answer(HttpResponse<?> response, byte[] body) {
    return new HttpAnswer(response.code(), response.headers(), body);
  }

  @Override
  public void close() {
    open.forEach(Fabric8Stream::close);
    end.run();
  }
}
