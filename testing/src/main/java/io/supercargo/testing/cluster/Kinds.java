package io.supercargo.testing.cluster;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** The kinds that a server knows, asked for once for each group and version. */
final class Kinds {
  private static final int NOT_FOUND = 404;

  private final Cluster cluster;
  private final ConcurrentMap<String, Map<String, Kind>> served = new ConcurrentHashMap<>();

  Kinds(Cluster cluster) {
    this.cluster = cluster;
  }

  /**
   * How the server calls the objects of a kind.
   *
   * @param root the path of group and version
   * @param plural for example {@code deployments}
   */
  record Kind(String root, String plural, boolean isNamespaced) {
    /** The path to which objects of this kind are posted. */
    String path(@Nullable String namespace) {
      return namespace == null
          ? root + "/" + plural
          : root + "/namespaces/" + Paths.escape(namespace) + "/" + plural;
    }
  }

  Kind find(Subject subject) {
    Kind kind = served.computeIfAbsent(subject.apiVersion(), this::ask).get(subject.kind());
    if (kind == null) {
      throw new IllegalArgumentException(
          "the server has no kind " + subject.kind() + " in version " + subject.apiVersion());
    }
    return kind;
  }

  private Map<String, Kind> ask(String apiVersion) {
    String root = (apiVersion.contains("/") ? "/apis/" : "/api/") + Paths.escape(apiVersion);
    Answer answer = cluster.send("GET", root, null, null);
    if (!answer.isSuccess() && answer.code() != NOT_FOUND) {
      throw new IllegalStateException("GET " + root + ": " + answer.code() + " " + answer.body());
    }
    Map<String, Kind> kinds = new HashMap<>();
    for (Json each : Json.parse(answer.body()).at("resources").elements()) {
      String plural = each.at("name").text();
      if (!plural.contains("/")) {
        boolean namespaced = Boolean.parseBoolean(each.at("namespaced").text());
        kinds.put(each.at("kind").text(), new Kind(root, plural, namespaced));
      }
    }
    return kinds;
  }
}
