package io.supercargo.client.contract.pods;

import io.supercargo.testing.cluster.Answer;
import io.supercargo.testing.cluster.Cluster;

/** The only node. */
final class FakeNode {
  static final String NAME = "node-1";
  private static final String PATH = "/api/v1/nodes";
  private static final String MERGE = "application/merge-patch+json";

  private FakeNode() {}

  /** Sees to it that the node is there and takes pods. */
  static void ensure(Cluster cluster) {
    Answer created =
        cluster.send(
            "POST", PATH, "application/json", "{\"metadata\":{\"name\":\"" + NAME + "\"}}");
    if (!created.isSuccess() && created.code() != 409) {
      throw new IllegalStateException(created.body());
    }
    // Admission taints new nodes as not ready, which a controller that does not run here would end.
    patch(cluster, "", "{\"spec\":{\"taints\":null}}");
    patch(
        cluster,
        "/status",
        "{\"status\":{\"capacity\":{\"pods\":\"1000\",\"cpu\":\"1000\",\"memory\":\"1Ti\"},"
            + "\"conditions\":[{\"type\":\"Ready\",\"status\":\"True\"}]}}");
  }

  private static void patch(Cluster cluster, String subresource, String body) {
    Answer answer = cluster.send("PATCH", PATH + "/" + NAME + subresource, MERGE, body);
    if (!answer.isSuccess()) {
      throw new IllegalStateException(answer.body());
    }
  }
}
