package io.supercargo.client.okhttp;

import io.supercargo.apply.spi.http.HttpAnswer;
import io.supercargo.apply.spi.http.HttpQuestion;
import io.supercargo.apply.spi.http.HttpStream;
import io.supercargo.apply.spi.http.HttpTransport;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** Sends through a client of OkHttp that somebody brings. */
public final class OkHttpTransport implements HttpTransport {
  // Longer than the server takes for a request that is no watch.
  private static final Duration PATIENCE = Duration.ofSeconds(65);
  private static final int REQUESTS = 64;

  private final Requests questions;
  private final String description;
  private final String namespace;
  private final Runnable end;
  private final OkHttpClient requests;
  private final OkHttpClient streams;

  /**
   * Makes a transport. Its threads are its own, connections and everything else the client's.
   *
   * @param client how to connect
   * @param questions makes the requests
   * @param description to whom it goes, for messages
   * @param namespace the namespace of what names none
   * @param end called when this is closed
   */
  public OkHttpTransport(
      OkHttpClient client, Requests questions, String description, String namespace, Runnable end) {
    this.questions = questions;
    this.description = description;
    this.namespace = namespace;
    this.end = end;
    Dispatcher limited = new Dispatcher();
    limited.setMaxRequests(REQUESTS);
    limited.setMaxRequestsPerHost(REQUESTS);
    // The engine retries; it alone knows what may be sent twice.
    this.requests =
        client
            .newBuilder()
            .dispatcher(limited)
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .callTimeout(PATIENCE)
            .readTimeout(Duration.ZERO)
            .build();
    // Streams stay, so they must not take the place of requests.
    Dispatcher unlimited = new Dispatcher(limited.executorService());
    unlimited.setMaxRequests(Integer.MAX_VALUE);
    unlimited.setMaxRequestsPerHost(Integer.MAX_VALUE);
    this.streams = requests.newBuilder().dispatcher(unlimited).callTimeout(Duration.ZERO).build();
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
    Call call = requests.newCall(questions.of(question));
    Pending<HttpAnswer> pending =
        new Pending<>((response, result) -> result.complete(whole(response)));
    call.enqueue(pending);
    return pending.await(call);
  }

  @Override
  public HttpStream open(HttpQuestion question) throws IOException, InterruptedException {
    Call call = streams.newCall(questions.of(question));
    Pending<HttpStream> pending =
        new Pending<>((response, result) -> stream(call, response, result));
    call.enqueue(pending);
    return pending.await(call);
  }

  /** Goes on reading in the thread of the call, which ends when the stream does. */
  private static void stream(Call call, Response response, CompletableFuture<HttpStream> result)
      throws IOException {
    Pump pump = new Pump();
    if (result.complete(new OkHttpStream(head(response), pump, call::cancel))) {
      pump.fill(response.body().byteStream());
    }
  }

  private static HttpAnswer whole(Response response) throws IOException {
    byte[] body = response.body().bytes();
    return new HttpAnswer(response.code(), response.headers().toMultimap(), body);
  }

  private static HttpAnswer head(Response response) {
    return new HttpAnswer(response.code(), response.headers().toMultimap(), new byte[0]);
  }

  @Override
  public void close() {
    requests.dispatcher().cancelAll();
    streams.dispatcher().cancelAll();
    requests.dispatcher().executorService().shutdown();
    end.run();
  }
}
