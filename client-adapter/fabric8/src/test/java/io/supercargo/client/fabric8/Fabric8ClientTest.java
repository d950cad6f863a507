package io.supercargo.client.fabric8;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.util.Throwables.getStackTrace;

import io.fabric8.kubernetes.client.Config;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ConnectionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which cluster is meant. */
class Fabric8ClientTest {
  private static final String CONFIG =
      """
      apiVersion: v1
      kind: Config
      current-context: one
      clusters:
      - name: a
        cluster: {server: http://127.0.0.1:1}
      users:
      - name: me
        user: {token: t}
      contexts:
      - name: one
        context: {cluster: a, user: me, namespace: shop}
      - name: two
        context: {cluster: a, user: me}
      """;

  @TempDir private Path directory;

  private Path config(String text) throws IOException {
    return Files.writeString(directory.resolve("config"), text);
  }

  @Test
  void theCurrentContextIsTaken() throws IOException {
    try (ClusterClient client = Fabric8Client.kubeconfig(config(CONFIG))) {
      assertThat(client.defaultNamespace()).isEqualTo("shop");
      assertThat(client.description()).isEqualTo("one (http://127.0.0.1:1)");
    }
  }

  @Test
  void anotherContextIsTakenByName() throws IOException {
    try (ClusterClient client = Fabric8Client.kubeconfig(config(CONFIG), "two")) {
      assertThat(client.defaultNamespace()).isEqualTo("default");
      assertThat(client.description()).isEqualTo("two (http://127.0.0.1:1)");
    }
  }

  @Test
  void missingContextsAreNamed() throws IOException {
    Path file = config(CONFIG);
    assertThatThrownBy(() -> Fabric8Client.kubeconfig(file, "three"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the kubeconfig " + file + " has no context three");
    Path none = config(CONFIG.replace("current-context: one\n", ""));
    assertThatThrownBy(() -> Fabric8Client.kubeconfig(none))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the kubeconfig " + none + " has no current context");
  }

  @Test
  void filesThatCannotBeReadAreNamed() throws IOException {
    Path none = directory.resolve("none");
    assertThatThrownBy(() -> Fabric8Client.kubeconfig(none))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("Cannot use the kubeconfig " + none);
    Path broken = config("{[");
    assertThatThrownBy(() -> Fabric8Client.kubeconfig(broken))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("Cannot use the kubeconfig " + broken);
  }

  @Test
  void whatCannotBeReadIsNotShown() throws IOException {
    Path broken = config("users:\n- name: me\n  user: token: hush: x\n");
    assertThatThrownBy(() -> Fabric8Client.kubeconfig(broken))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("Cannot use the kubeconfig " + broken)
        .satisfies(e -> assertThat(getStackTrace(e)).doesNotContain("hush"));
  }

  @Test
  void nothingToConnectWithIsAnError() {
    Config nothing = Config.empty();
    assertThatThrownBy(() -> Fabric8Client.connect(nothing, null))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("neither a kubeconfig nor the account of a pod");
    try (ClusterClient pod = Fabric8Client.connect(nothing, "10.0.0.1")) {
      assertThat(pod.defaultNamespace()).isEqualTo("default");
    }
  }

  @Test
  void itsOwnSettingsAreTaken() {
    System.setProperty(Config.KUBERNETES_MASTER_SYSTEM_PROPERTY, "http://127.0.0.1:1");
    System.setProperty(Config.KUBERNETES_AUTH_TRYKUBECONFIG_SYSTEM_PROPERTY, "false");
    try (ClusterClient client = Fabric8Client.connect()) {
      assertThat(client.description()).isEqualTo("http://127.0.0.1:1");
      assertThatThrownBy(client::version).isInstanceOf(ConnectionException.class);
    } finally {
      System.clearProperty(Config.KUBERNETES_MASTER_SYSTEM_PROPERTY);
      System.clearProperty(Config.KUBERNETES_AUTH_TRYKUBECONFIG_SYSTEM_PROPERTY);
    }
  }
}
