package io.supercargo.testing.cluster;

import io.fabric8.kubeapitest.KubeAPIServer;
import io.fabric8.kubeapitest.KubeAPIServerConfigBuilder;
import io.fabric8.kubeapitest.KubeAPITestException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A server whose programs kube-api-test downloads, or has downloaded. */
final class DownloadedServer {
  private DownloadedServer() {}

  static Cluster start(String version) {
    try {
      return start(KubeAPIServerConfigBuilder.anAPIServerConfig().withApiServerVersion(version));
    } catch (NoClassDefFoundError e) {
      throw new NoClusterException(
          "supercargo.cluster.download needs io.fabric8:kube-api-test on the class path", e);
    }
  }

  static Cluster start(KubeAPIServerConfigBuilder config) {
    KubeAPIServer server = new KubeAPIServer(config.build());
    try {
      server.start();
    } catch (KubeAPITestException e) {
      throw new NoClusterException("kube-api-test has no server: " + e.getMessage(), e);
    }
    try {
      Path file = Files.createTempFile("supercargo-kubeconfig-", ".yaml");
      Files.writeString(file, server.getKubeConfigYaml());
      Facts facts = GivenCluster.facts(file, Kubeconfig.read(file), false);
      return new Cluster(facts, () -> stop(server, file));
    } catch (IOException | RuntimeException e) {
      server.stop();
      throw new NoClusterException("the downloaded server cannot be used: " + e.getMessage(), e);
    }
  }

  private static void stop(KubeAPIServer server, Path kubeconfig) {
    server.stop();
    try {
      Files.deleteIfExists(kubeconfig);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
