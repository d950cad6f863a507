package io.supercargo.testing.cluster;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A running API server. Safe for use by many threads. Closing it stops what was started for it, and
 * in a cluster that somebody gave removes the namespaces that {@link #newNamespace} made.
 */
public final class Cluster implements AutoCloseable {
  private static final byte[] NOTHING = {};

  private final Facts facts;
  private final Connection connection;
  private final Namespaces namespaces;
  private final Runnable stop;

  Cluster(Facts facts, Runnable stop) {
    this.facts = facts;
    this.stop = stop;
    this.connection = new Connection(facts.server(), facts.credentials());
    this.namespaces = new Namespaces(this);
  }

  /**
   * Starts a server, or takes the one that the settings name (see {@link ClusterTest}).
   *
   * @throws NoClusterException if there is none; the message says how to get one
   */
  public static Cluster start() {
    return start(Options.DEFAULT);
  }

  static Cluster start(Options options) {
    return new Finder(Settings.ofSystem()).start(options);
  }

  /** The address of the server. */
  public URI server() {
    return facts.server();
  }

  /** The server's version, for example {@code v1.36.3}. */
  public String version() {
    return facts.version();
  }

  /** A kubeconfig of an administrator, for clients and for kubectl. */
  public Path kubeconfig() {
    return facts.kubeconfig();
  }

  /** The kubectl of the same version, null if none came with the server. */
  public @Nullable Path kubectl() {
    return facts.kubectl();
  }

  /** Tokens of the users that were asked for, by name. */
  public Map<String, String> tokens() {
    return facts.tokens();
  }

  /** Whether the cluster was given, so that others may use it: only our namespaces are ours. */
  public boolean isGiven() {
    return facts.given();
  }

  /**
   * Sends a request as administrator.
   *
   * @param path begins with a slash and may have a query, for example {@code /api/v1/namespaces}
   * @param contentType null without a body
   * @param body null for none
   * @throws java.io.UncheckedIOException if the server cannot be reached
   */
  public Answer send(
      String method, String path, @Nullable String contentType, @Nullable String body) {
    return connection.send(
        method, path, contentType, body == null ? NOTHING : body.getBytes(StandardCharsets.UTF_8));
  }

  /** The same, as one of the users of {@link #tokens()}. */
  public Answer sendAs(
      String user,
      String method,
      String path,
      @Nullable String contentType,
      @Nullable String body) {
    String token = tokens().get(user);
    if (token == null) {
      throw new IllegalArgumentException("no user " + user + " among " + tokens().keySet());
    }
    Credentials credentials = new Credentials(facts.credentials().authority(), null, null, token);
    return new Connection(server(), credentials)
        .send(
            method,
            path,
            contentType,
            body == null ? NOTHING : body.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Makes an empty namespace of our own: its name begins with {@code supercargo-test-}, and it is
   * labelled {@code supercargo.io/test}. In a given cluster it is removed when this is closed.
   *
   * @param purpose a short word for its name: lower-case letters, digits and dashes
   */
  public String newNamespace(String purpose) {
    return namespaces.create(purpose);
  }

  /** Sees to it that a namespace is there; in a given cluster, that one of ours is. */
  void ensureNamespace(String name) {
    namespaces.ensure(name);
  }

  @Override
  public void close() {
    namespaces.removeOurs();
    stop.run();
  }
}
