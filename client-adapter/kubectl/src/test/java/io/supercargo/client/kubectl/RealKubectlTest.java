package io.supercargo.client.kubectl;

import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.client.contract.TransportContract;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** How the real kubectl hands on what a server says that is none. */
@ClusterTest
class RealKubectlTest extends TransportContract {
  private final Cluster cluster;
  @TempDir private Path directory;

  RealKubectlTest(Cluster cluster) {
    this.cluster = cluster;
  }

  @Override
  protected ClusterClient connect(String url) throws IOException {
    String config =
        """
        apiVersion: v1
        kind: Config
        current-context: one
        clusters: [{name: a, cluster: {server: "%s"}}]
        users: [{name: me, user: {token: secret}}]
        contexts: [{name: one, context: {cluster: a, user: me}}]
        """
            .formatted(url);
    Path file = Files.writeString(directory.resolve("config"), config);
    return KubectlClient.of(Programs.of(cluster).withKubeconfig(file));
  }
}
