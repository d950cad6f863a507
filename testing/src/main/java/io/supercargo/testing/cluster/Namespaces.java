package io.supercargo.testing.cluster;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The namespaces that tests make in a cluster. */
final class Namespaces {
  static final String PREFIX = "supercargo-test-";
  private static final String PATH = "/api/v1/namespaces";
  private static final int CREATED = 201;

  private final Cluster cluster;
  private final ConcurrentMap<String, Boolean> known = new ConcurrentHashMap<>();
  private final Set<String> ours = ConcurrentHashMap.newKeySet();

  Namespaces(Cluster cluster) {
    this.cluster = cluster;
  }

  String create(String purpose) {
    String name = PREFIX + purpose + "-" + UUID.randomUUID().toString().substring(0, 8);
    Answer answer = post(name);
    if (answer.code() != CREATED) {
      throw new IllegalArgumentException(
          "no namespace " + name + ": " + Verdict.of(answer).message());
    }
    known.put(name, true);
    return name;
  }

  /**
   * Makes the namespace if it is missing, and returns when it is there, whichever thread makes it;
   * a name that the server refuses stays missing. In a given cluster none but ours is made.
   */
  void ensure(String name) {
    if (!cluster.isGiven() || name.startsWith(PREFIX)) {
      known.computeIfAbsent(name, each -> post(each).isSuccess());
    }
  }

  /** Removes what was made in a cluster that lives on. */
  void removeOurs() {
    if (cluster.isGiven()) {
      ours.forEach(name -> cluster.send("DELETE", PATH + "/" + name, null, null));
    }
  }

  private Answer post(String name) {
    Answer answer = cluster.send("POST", PATH, "application/json", body(name));
    if (answer.code() == CREATED) {
      ours.add(name);
    }
    return answer;
  }

  private static String body(String name) {
    String quoted = name.replace("\\", "\\\\").replace("\"", "\\\"");
    return "{\"apiVersion\":\"v1\",\"kind\":\"Namespace\",\"metadata\":{\"name\":\""
        + quoted
        + "\",\"labels\":{\"supercargo.io/test\":\"true\"}}}";
  }
}
