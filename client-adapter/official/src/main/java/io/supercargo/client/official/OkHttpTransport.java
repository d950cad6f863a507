package io.supercargo.client.official;

import io.kubernetes.client.openapi.ApiClient;
import io.kubernetes.client.openapi.ApiException;
import io.supercargo.apply.spi.http.HttpAnswer;
import io.supercargo.apply.spi.http.HttpQuestion;
import io.supercargo.apply.spi.http.HttpStream;
import io.supercargo.apply.spi.http.HttpTransport;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Call;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Sends through the HTTP client of the official client, with its credentials. */
final class OkHttpTransport implements HttpTransport {
  // Longer than the server takes for a request that is no watch.
  private static final Duration PATIENCE = Duration.ofSeconds(65);
  private static final int REQUESTS = 64;
  private static final String[] CREDENTIALS = {"BearerToken"};

  private final ApiClient client;
  private final String description;
  private final String namespace;
  private final boolean owned;
  private final OkHttpClient requests;
  private final OkHttpClient streams;
  // Streams that are being read.
  private final Set<Call> open = ConcurrentHashMap.newKeySet();

  /**
   * Makes a transport.
   *
   * @param owned whether connections of the client are closed with this
   */
  OkHttpTransport(ApiClient client, String description, String namespace, boolean owned) {
    this.client = client;
    this.description = description;
    this.namespace = namespace;
    this.owned = owned;
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequests(REQUESTS);
    dispatcher.setMaxRequestsPerHost(REQUESTS);
    // The engine retries; it alone knows what may be sent twice.
    this.requests =
        client
            .getHttpClient()
            .newBuilder()
            .dispatcher(dispatcher)
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .callTimeout(PATIENCE)
            .build();
    this.streams =
        requests.newBuilder().callTimeout(Duration.ZERO).readTimeout(Duration.ZERO).build();
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
    Pending<HttpAnswer> pending = new Pending<>(OkHttpTransport::whole);
    Call call = start(requests, question, pending);
    return pending.await(call);
  }

  @Override
  public HttpStream open(HttpQuestion question) throws IOException, InterruptedException {
    Pending<Response> pending = new Pending<>(response -> response);
    Call call = start(streams, question, pending);
    Response response = pending.await(call);
    open.add(call);
    return new OkHttpStream(response, head(response, new byte[0]), () -> end(call));
  }

  private void end(Call call) {
    open.remove(call);
    call.cancel();
  }

  private Call start(OkHttpClient over, HttpQuestion question, Pending<?> pending)
      throws IOException {
    Call call = over.newCall(request(question));
    call.enqueue(pending);
    return call;
  }

  private Request request(HttpQuestion question) throws IOException {
    Map<String, String> headers = new HashMap<>();
    headers.put("Accept", question.accept());
    if (question.contentType() != null) {
      headers.put("Content-Type", question.contentType());
    }
    try {
      return client.buildRequest(
          client.getBasePath(),
          question.path(),
          question.method(),
          List.of(),
          List.of(),
          question.body(),
          headers,
          new HashMap<>(),
          new HashMap<>(),
          CREDENTIALS,
          null);
    } catch (ApiException e) {
      throw new IOException("the client cannot make the request: " + e.getMessage(), e);
    }
  }

  private static HttpAnswer whole(Response response) throws IOException {
    try (response) {
      return head(response, response.body().bytes());
    }
  }

  private static HttpAnswer head(Response response, byte[] body) {
    return new HttpAnswer(response.code(), response.headers().toMultimap(), body);
  }

  @Override
  public void close() {
    open.forEach(Call::cancel);
    requests.dispatcher().cancelAll();
    requests.dispatcher().executorService().shutdown();
    if (owned) {
      client.getHttpClient().dispatcher().executorService().shutdown();
      client.getHttpClient().connectionPool().evictAll();
    }
  }
}
