package io.supercargo.testing.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.fabric8.kubeapitest.KubeAPIServerConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With programs that we built in place of those that kube-api-test would download. */
@ClusterTest
class DownloadedServerTest {
  private static final List<String> PROGRAMS = List.of("etcd", "kube-apiserver", "kubectl");

  @TempDir private Path directory;

  /** Links that lead out of the directory are none of its business. */
  @AfterEach
  void unlink() throws IOException {
    Path programs = directory.resolve("k8s/1.0.0" + platform());
    for (String name : PROGRAMS) {
      Files.deleteIfExists(programs.resolve(name));
    }
  }

  @Test
  void aServerOfKubeApiTestAnswers() throws IOException {
    Path built = Settings.ofSystem().cached(Settings.DEFAULT_VERSION);
    assumeThat(built.resolve("kubectl")).isExecutable();
    Path programs = Files.createDirectories(directory.resolve("k8s/1.0.0" + platform()));
    for (String name : PROGRAMS) {
      Files.createSymbolicLink(programs.resolve(name), built.resolve(name));
    }

    try (Cluster cluster = DownloadedServer.start(config())) {
      assertThat(cluster.version()).startsWith("v1.");
      assertThat(cluster.isGiven()).isFalse();
      assertThat(new Judge(cluster).create(Subject.of("v1", "Pod", null), "{}").code())
          .isEqualTo(422);
    }
  }

  @Test
  void programsThatCannotBeHadAreSaid() {
    assertThatExceptionOfType(NoClusterException.class)
        .isThrownBy(() -> DownloadedServer.start(config()))
        .withMessageContaining("kube-api-test has no server");
  }

  private KubeAPIServerConfigBuilder config() {
    return KubeAPIServerConfigBuilder.anAPIServerConfig()
        .withTestDir(directory.toString())
        .withApiServerVersion("1.0.0")
        .withOfflineMode(true);
  }

  private static String platform() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
    return (system.startsWith("mac") ? "-darwin-" : "-linux-") + machine;
  }
}
