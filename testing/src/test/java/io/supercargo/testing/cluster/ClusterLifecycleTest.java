package io.supercargo.testing.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@ClusterTest
@Timeout(300)
class ClusterLifecycleTest {
  @Test
  void aClosedClusterLeavesNothingBehind() {
    Cluster cluster = Cluster.start();
    Path directory = cluster.kubeconfig().getParent();
    assertThat(cluster.send("GET", "/readyz", null, null).body()).isEqualTo("ok");
    assertThat(cluster.version()).startsWith("v1.");
    assertThat(cluster.isGiven()).isFalse();

    cluster.close();

    assertThat(directory).doesNotExist();
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> cluster.send("GET", "/readyz", null, null));
  }

  @Test
  void aKilledJvmTakesItsServerAlong() throws Exception {
    Process jvm = startClusterInAnotherJvm();
    List<ProcessHandle> children = jvm.descendants().toList();
    assertThat(children).as("launcher, etcd and kube-apiserver").hasSize(3);

    jvm.destroyForcibly();

    assertAllEnd(children);
  }

  @Test
  void aKilledLauncherTakesItsChildrenAlong() throws Exception {
    Process jvm = startClusterInAnotherJvm();
    ProcessHandle launcher = jvm.children().toList().get(0);
    List<ProcessHandle> servers = launcher.children().toList();
    assertThat(servers).hasSize(2);

    launcher.destroyForcibly();

    assertAllEnd(servers);
    jvm.getOutputStream().close();
    assertThat(jvm.waitFor(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void theKubeconfigHoldsCredentials() throws IOException {
    try (Cluster cluster = Cluster.start()) {
      assertThat(Files.readString(cluster.kubeconfig()))
          .contains(cluster.server().toString())
          .contains("client-key-data: ");
    }
  }

  @Test
  void usersWithoutRightsAreRefused() {
    try (Cluster cluster =
        Cluster.start(new Options("", false, List.of("eve", "root=system:masters")))) {
      String path = "/api/v1/namespaces";
      assertThat(cluster.sendAs("eve", "GET", path, null, null).code()).isEqualTo(403);
      assertThat(cluster.sendAs("root", "GET", path, null, null).code()).isEqualTo(200);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> cluster.sendAs("nobody", "GET", path, null, null));
    }
  }

  @Test
  void newNamespacesAreOurs(Cluster cluster) {
    String first = cluster.newNamespace("shop");
    String second = cluster.newNamespace("shop");

    assertThat(first).startsWith("supercargo-test-shop-").isNotEqualTo(second);
    assertThat(cluster.send("GET", "/api/v1/namespaces/" + first, null, null).body())
        .contains("\"supercargo.io/test\":\"true\"");
    assertThatIllegalArgumentException().isThrownBy(() -> cluster.newNamespace("Not A Name"));
  }

  private static Process startClusterInAnotherJvm() throws IOException {
    Process jvm =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                StartAndWait.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(jvm.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("started");
    return jvm;
  }

  private static void assertAllEnd(List<ProcessHandle> processes) {
    assertThat(Stream.of(processes.toArray(ProcessHandle[]::new)).map(ProcessHandle::onExit))
        .allSatisfy(end -> assertThat(end).succeedsWithin(20, TimeUnit.SECONDS));
  }

  /** Starts a server, says so, and lives until its standard input ends. */
  static final class StartAndWait {
    private StartAndWait() {}

    public static void main(String[] arguments) throws IOException {
      Cluster cluster = Cluster.start();
      System.out.println("started");
      System.in.readAllBytes();
      cluster.close();
    }
  }
}
