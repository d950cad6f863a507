package io.supercargo.testing.cluster;

/** Deletes objects also where only a controller would complete that. */
final class Deletion {
  private static final String AT_ONCE = "?gracePeriodSeconds=0&propagationPolicy=Background";
  private static final String NO_FINALIZERS = "{\"metadata\":{\"finalizers\":null}}";

  private Deletion() {}

  static void delete(Cluster cluster, String path) {
    Answer answer = cluster.send("DELETE", path + AT_ONCE, null, null);
    Json left = Json.parse(answer.body());
    if (!left.at("metadata").at("finalizers").elements().isEmpty()) {
      cluster.send("PATCH", path, "application/merge-patch+json", NO_FINALIZERS);
    }
    if (!left.at("spec").at("finalizers").elements().isEmpty()) {
      String name = left.at("metadata").at("name").text();
      cluster.send("PUT", path + "/finalize", "application/json", finalized(name));
    }
  }

  private static String finalized(String namespace) {
    return "{\"apiVersion\":\"v1\",\"kind\":\"Namespace\",\"metadata\":{\"name\":\""
        + namespace
        + "\"}}";
  }
}
