package io.supercargo.apply.tests;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.kubernetes.client.openapi.ApiClient;
import io.kubernetes.client.util.ClientBuilder;
import io.kubernetes.client.util.KubeConfig;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.http.HttpAnswer;
import io.supercargo.client.official.OfficialClient;
import io.supercargo.testing.cluster.Cluster;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * Stands before a real server: takes plain HTTP on loopback, asks the server as its administrator,
 * and lets go wrong what a script says.
 */
final class FaultProxy implements AutoCloseable {
  private final String server;
  private final OkHttpClient client;
  private final HttpServer front;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private volatile Function<Asked, Fault> script = asked -> Fault.none();

  /** What came through, in order. */
  final List<Asked> log = new CopyOnWriteArrayList<>();

  /** A request: its number from 1, its method, its path with the query. */
  record Asked(int number, String method, String path) {
    boolean writes() {
      return !method.equals("GET") && !path.contains("dryRun=All");
    }

    boolean continues() {
      return path.contains("continue=");
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  FaultProxy(Cluster cluster) throws IOException {
    ApiClient administrator =
        ClientBuilder.kubeconfig(
                KubeConfig.loadKubeConfig(Files.newBufferedReader(cluster.kubeconfig())))
            .build();
    this.server = administrator.getBasePath();
    this.client = administrator.getHttpClient();
    this.front = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    front.setExecutor(threads);
    front.createContext("/", this::handle);
    front.start();
  }

  /** Connects to it by the official client; the proxy adds the credentials. */
  ClusterClient client(String namespace) {
    ApiClient plain =
        new ClientBuilder().setBasePath("http://127.0.0.1:" + front.getAddress().getPort()).build();
    return OfficialClient.of(plain, namespace);
  }

  int port() {
    return front.getAddress().getPort();
  }

  /** From now on, asks this what goes wrong with each request; one at a time. */
  void script(Function<Asked, Fault> other) {
    log.clear();
    script = other;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try {
      byte[] body = exchange.getRequestBody().readAllBytes();
      // Short pages, so that there is something to continue.
      String path = exchange.getRequestURI().toString().replace("limit=500", "limit=2");
      Fault fault;
      synchronized (this) {
        Asked asked = new Asked(log.size() + 1, exchange.getRequestMethod(), path);
        log.add(asked);
        fault = script.apply(asked);
      }
      fault.play(exchange, () -> forward(exchange, path, body));
    } finally {
      exchange.close();
    }
  }

  private HttpAnswer forward(HttpExchange exchange, String path, byte[] body) throws IOException {
    Headers headers = exchange.getRequestHeaders();
    String type = headers.getFirst("Content-Type");
    RequestBody sent = body.length == 0 ? null : RequestBody.create(body, MediaType.parse(type));
    Request request =
        new Request.Builder()
            .url(server + path)
            .header("Accept", headers.getFirst("Accept"))
            .method(exchange.getRequestMethod(), sent)
            .build();
    try (Response response = client.newCall(request).execute()) {
      return new HttpAnswer(
          response.code(), response.headers().toMultimap(), response.body().bytes());
    }
  }

  /** Ends it when what was under way is done: a server goes on though its client was killed. */
  @Override
  public void close() {
    front.stop(0);
    threads.shutdown();
    awaitEnd();
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }

  private void awaitEnd() {
    try {
      if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("the server does not answer");
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
