package io.supercargo.client.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.util.Throwables.getStackTrace;

import io.kubernetes.client.openapi.ApiClient;
import io.supercargo.apply.spi.ClusterClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Which cluster is meant. */
class OfficialClientTest {
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

  private Path config() throws IOException {
    return Files.writeString(directory.resolve("config"), CONFIG);
  }

  @Test
  void theCurrentContextIsTaken() throws IOException {
    try (ClusterClient client = OfficialClient.kubeconfig(config())) {
      assertThat(client.defaultNamespace()).isEqualTo("shop");
      assertThat(client.description()).isEqualTo("one (http://127.0.0.1:1)");
    }
  }

  @Test
  void anotherContextIsTakenByName() throws IOException {
    try (ClusterClient client = OfficialClient.kubeconfig(config(), "two")) {
      assertThat(client.defaultNamespace()).isEqualTo("default");
    }
    Path file = config();
    assertThatThrownBy(() -> OfficialClient.kubeconfig(file, "three"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has no context three");
  }

  @Test
  void theWaysInGoToTheSameServer() throws IOException {
    Path kubeconfig = config();
    ApiClient mine = new ApiClient().setBasePath("http://127.0.0.1:1");
    // region connecting
    ClusterClient current = OfficialClient.kubeconfig(kubeconfig);
    ClusterClient another = OfficialClient.kubeconfig(kubeconfig, "two");
    ClusterClient given = OfficialClient.of(mine, "shop");
    // endregion
    for (ClusterClient client : List.of(current, another, given)) {
      assertThat(client.description()).contains("http://127.0.0.1:1");
      client.close();
    }
  }

  @Test
  void missingFilesAreNamed() {
    assertThatThrownBy(() -> OfficialClient.kubeconfig(directory.resolve("none")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("none");
  }

  @Test
  void aFileMayBeNamedFromTheWorkingDirectory() throws IOException {
    Path file = Files.createTempFile(Path.of(""), "kubeconfig", ".yaml");
    try {
      Files.writeString(
          file, CONFIG.replace("{server", "{certificate-authority: none.pem, server"));
      assertThatThrownBy(() -> OfficialClient.kubeconfig(file))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining(file.toAbsolutePath().resolveSibling("none.pem").toString());
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void whatCannotBeReadIsNotShown() throws IOException {
    String token = "token: hush: x";
    for (String content : List.of(CONFIG.replace("{token: t}", token), "", "[hush]", "hush")) {
      Path file = Files.writeString(directory.resolve("config"), content);
      assertThatThrownBy(() -> OfficialClient.kubeconfig(file))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("Cannot use the kubeconfig " + file)
          .hasMessageContaining("it is no kubeconfig")
          .satisfies(e -> assertThat(getStackTrace(e)).doesNotContain("hush"));
    }
  }

  @Test
  void theVariableComesBeforeTheHome() throws IOException {
    Path file = config();
    Path home = Files.createDirectories(directory.resolve("home/.kube")).getParent();
    Path own = Files.writeString(home.resolve(".kube/config"), CONFIG);
    assertThat(OfficialClient.file(file.toString(), home.toString())).isEqualTo(file);
    assertThat(OfficialClient.file("", home.toString())).isEqualTo(own);
    assertThat(OfficialClient.file(directory + "/none", home.toString())).isNull();
    assertThat(OfficialClient.file(null, directory.toString())).isNull();
    assertThat(OfficialClient.file(null, null)).isNull();
  }

  @Test
  @DisabledIfEnvironmentVariable(named = "KUBECONFIG", matches = ".+")
  void byItselfItTakesTheKubeconfigOfTheUser() throws IOException {
    Path home = Files.createDirectories(directory.resolve("home/.kube")).getParent();
    Files.writeString(home.resolve(".kube/config"), CONFIG);
    String before = System.setProperty("user.home", home.toString());
    try (ClusterClient client = OfficialClient.connect()) {
      assertThat(client.description()).isEqualTo("one (http://127.0.0.1:1)");
    } finally {
      System.setProperty("user.home", before);
    }
  }

  @Test
  void outsideOfAPodThereIsNoAccount() {
    assertThatThrownBy(OfficialClient::inCluster)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("neither a kubeconfig nor the account of a pod");
  }
}
