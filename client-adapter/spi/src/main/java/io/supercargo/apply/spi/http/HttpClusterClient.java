package io.supercargo.apply.spi.http;

import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ApplyOptions;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ConnectionException;
import io.supercargo.apply.spi.DeleteOptions;
import io.supercargo.apply.spi.Discovery;
import io.supercargo.apply.spi.ListQuery;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ObjectPage;
import io.supercargo.apply.spi.ServerVersion;
import io.supercargo.apply.spi.Watch;
import io.supercargo.apply.spi.WatchQuery;
import io.supercargo.apply.spi.WriteOptions;
import io.supercargo.apply.spi.Written;
import io.supercargo.render.JsonWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A cluster behind a transport: the bodies and URLs of every request are made here. */
public final class HttpClusterClient implements ClusterClient {
  private static final String APPLY_PATCH = "application/apply-patch+yaml";
  private static final String MERGE_PATCH = "application/merge-patch+json";

  private final HttpTransport transport;

  /** Makes a client; closing it closes the transport. */
  public HttpClusterClient(HttpTransport transport) {
    this.transport = transport;
  }

  @Override
  public String description() {
    return transport.description();
  }

  @Override
  public String defaultNamespace() {
    return transport.defaultNamespace();
  }

  @Override
  public ServerVersion version() throws InterruptedException {
    Map<String, @Nullable Object> version = object(HttpQuestion.get("/version"));
    return new ServerVersion(
        number(version.get("major")),
        number(version.get("minor")),
        Answers.text(version.get("gitVersion")));
  }

  /** Reads the digits that a version begins with: some servers call themselves {@code 36+}. */
  private static int number(@Nullable Object version) {
    int number = 0;
    for (char c : Answers.text(version).toCharArray()) {
      if (c < '0' || c > '9') {
        break;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }

  @Override
  public Discovery discover() throws InterruptedException {
    return new DiscoveryReader(this).read();
  }

  @Override
  public @Nullable LiveObject get(ObjectKey key) throws InterruptedException {
    try {
      return LiveObject.ofUnmodifiable(object(HttpQuestion.get(Urls.of(key).toString())));
    } catch (ApiException e) {
      if (e.isNotFound()) {
        return null;
      }
      throw e;
    }
  }

  @Override
  public ObjectPage list(ListQuery query) throws InterruptedException {
    return Answers.page(query.type(), object(HttpQuestion.get(Urls.list(query))));
  }

  @Override
  public Written apply(ObjectKey key, Map<String, @Nullable Object> object, ApplyOptions options)
      throws InterruptedException {
    Urls url =
        Urls.of(key)
            .with("fieldManager", options.fieldManager())
            .with("force", Boolean.toString(options.force()))
            .with("fieldValidation", "Strict")
            .dryRun(options.dryRun());
    return write("PATCH", url, APPLY_PATCH, object);
  }

  @Override
  public Written create(ObjectKey key, Map<String, @Nullable Object> object, WriteOptions options)
      throws InterruptedException {
    Urls url = Urls.collection(key.type(), key.namespace());
    return write("POST", url, HttpQuestion.JSON, object, options);
  }

  @Override
  public Written replace(ObjectKey key, Map<String, @Nullable Object> object, WriteOptions options)
      throws InterruptedException {
    return write("PUT", Urls.of(key), HttpQuestion.JSON, object, options);
  }

  @Override
  public Written merge(ObjectKey key, Map<String, @Nullable Object> patch, WriteOptions options)
      throws InterruptedException {
    return write("PATCH", Urls.of(key), MERGE_PATCH, patch, options);
  }

  private Written write(
      String method,
      Urls url,
      String contentType,
      Map<String, @Nullable Object> body,
      WriteOptions options)
      throws InterruptedException {
    url.with("fieldManager", options.fieldManager())
        .with("fieldValidation", "Strict")
        .dryRun(options.dryRun());
    return write(method, url, contentType, body);
  }

  private Written write(
      String method, Urls url, String contentType, Map<String, @Nullable Object> body)
      throws InterruptedException {
    byte[] json = JsonWriter.standard().renderTree(body).bytes();
    HttpQuestion question = HttpQuestion.of(method, url.toString(), contentType, json);
    return Answers.written(question, send(question));
  }

  @Override
  public @Nullable LiveObject delete(ObjectKey key, DeleteOptions options)
      throws InterruptedException {
    byte[] body = JsonWriter.standard().renderTree(body(options)).bytes();
    Map<String, @Nullable Object> left =
        object(HttpQuestion.of("DELETE", Urls.of(key).toString(), HttpQuestion.JSON, body));
    boolean gone = "Status".equals(left.get("kind")) && "v1".equals(left.get("apiVersion"));
    return gone ? null : LiveObject.ofUnmodifiable(left);
  }

  private static Map<String, @Nullable Object> body(DeleteOptions options) {
    Map<String, @Nullable Object> preconditions = new LinkedHashMap<>();
    if (options.uid() != null) {
      preconditions.put("uid", options.uid());
    }
    if (options.resourceVersion() != null) {
      preconditions.put("resourceVersion", options.resourceVersion());
    }
    Map<String, @Nullable Object> body = new LinkedHashMap<>();
    body.put("apiVersion", "v1");
    body.put("kind", "DeleteOptions");
    body.put("propagationPolicy", options.propagation().text());
    if (!preconditions.isEmpty()) {
      body.put("preconditions", preconditions);
    }
    if (options.dryRun()) {
      body.put("dryRun", List.of("All"));
    }
    return body;
  }

  @Override
  public Watch watch(WatchQuery query) throws InterruptedException {
    HttpQuestion question = HttpQuestion.get(Urls.watch(query));
    try {
      return HttpWatch.of(question, transport.open(question));
    } catch (IOException e) {
      throw broken(question, e);
    }
  }

  @Override
  public void close() {
    transport.close();
  }

  Map<String, @Nullable Object> object(HttpQuestion question) throws InterruptedException {
    return Answers.object(question, send(question));
  }

  HttpAnswer send(HttpQuestion question) throws InterruptedException {
    try {
      return transport.send(question);
    } catch (IOException e) {
      throw broken(question, e);
    }
  }

  private ConnectionException broken(HttpQuestion question, IOException e) {
    return new ConnectionException(
        "no answer from " + description() + " to " + question + ": " + e, e);
  }
}
