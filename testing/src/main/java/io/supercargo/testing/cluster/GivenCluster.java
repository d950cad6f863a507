package io.supercargo.testing.cluster;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A cluster that somebody gave: used after a second opt-in, and never stopped. */
final class GivenCluster {
  private GivenCluster() {}

  /**
   * Connects to the cluster of a kubeconfig's current context.
   *
   * @param confirmed the address of its server, so that a context that was switched since is
   *     noticed
   */
  static Cluster connect(Path file, @Nullable String confirmed) {
    Kubeconfig kubeconfig = Kubeconfig.read(file);
    URI server = kubeconfig.server();
    if (!server.toString().equals(confirmed)) {
      throw new NoClusterException(
          file
              + " leads to the server "
              + server
              + ". To let tests make and remove namespaces "
              + Namespaces.PREFIX
              + "… in it, set -Dsupercargo.cluster.confirm="
              + server
              + (confirmed == null ? "" : " (it is " + confirmed + ")"));
    }
    Facts facts = facts(file, kubeconfig, true);
    return new Cluster(facts, () -> {});
  }

  static Facts facts(Path file, Kubeconfig kubeconfig, boolean given) {
    Answer answer =
        new Connection(kubeconfig.server(), kubeconfig.credentials())
            .send("GET", "/version", null, new byte[0]);
    String version = Json.parse(answer.body()).at("gitVersion").text();
    if (version.isEmpty()) {
      throw new NoClusterException(
          kubeconfig.server() + " does not tell its version: HTTP " + answer.code());
    }
    return new Facts(
        kubeconfig.server(), version, file, kubeconfig.credentials(), Map.of(), null, given);
  }
}
