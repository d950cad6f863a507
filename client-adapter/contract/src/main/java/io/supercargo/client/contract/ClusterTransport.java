package io.supercargo.client.contract;

import io.supercargo.apply.spi.http.HttpAnswer;
import io.supercargo.apply.spi.http.HttpQuestion;
import io.supercargo.apply.spi.http.HttpStream;
import io.supercargo.apply.spi.http.HttpTransport;
import io.supercargo.testing.cluster.Answer;
import io.supercargo.testing.cluster.Cluster;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Asks the server of a test, as its administrator or a user, and remembers the questions. */
public final class ClusterTransport implements HttpTransport {
  private final List<String> questions = new CopyOnWriteArrayList<>();
  private final Cluster cluster;
  private final String namespace;
  private final String user;

  /**
   * Makes a transport for the administrator.
   *
   * @param namespace the namespace of what names none
   */
  public ClusterTransport(Cluster cluster, String namespace) {
    this(cluster, namespace, "");
  }

  /** Makes a transport for one of the users of {@link Cluster#tokens}. */
  public ClusterTransport(Cluster cluster, String namespace, String user) {
    this.cluster = cluster;
    this.namespace = namespace;
    this.user = user;
  }

  /** Returns what was asked so far, such as {@code GET /version}; the list may be cleared. */
  public List<String> questions() {
    return questions;
  }

  @Override
  public String description() {
    return cluster.server().toString();
  }

  @Override
  public String defaultNamespace() {
    return namespace;
  }

  @Override
  public HttpAnswer send(HttpQuestion question) {
    questions.add(question.toString());
    byte[] bytes = question.body();
    String body = bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    Answer answer =
        user.isEmpty()
            ? cluster.send(question.method(), question.path(), question.contentType(), body)
            : cluster.sendAs(
                user, question.method(), question.path(), question.contentType(), body);
    return new HttpAnswer(answer.code(), Map.of(), answer.body().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public HttpStream open(HttpQuestion question) {
    HttpAnswer answer = send(question);
    return new HttpStream() {
      @Override
      public HttpAnswer head() {
        return answer;
      }

      @Override
      public InputStream body() {
        return new ByteArrayInputStream(answer.body());
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void close() {}
}
