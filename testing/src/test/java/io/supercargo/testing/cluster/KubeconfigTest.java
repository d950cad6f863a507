package io.supercargo.testing.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KubeconfigTest {
  @TempDir private Path directory;

  @Test
  void theCurrentContextIsRead() throws IOException {
    Kubeconfig kubeconfig = read(config("server: https://b:6443", "token: abc"));

    assertThat(kubeconfig.server()).isEqualTo(URI.create("https://b:6443"));
    assertThat(kubeconfig.credentials()).isEqualTo(new Credentials(null, null, null, "abc"));
  }

  @Test
  void filesAreRelativeToTheKubeconfig() throws IOException {
    Files.writeString(directory.resolve("ca.pem"), "CA");
    Files.writeString(directory.resolve("t"), "abc\n");

    Kubeconfig kubeconfig =
        read(config("{server: 'https://b', certificate-authority: ca.pem}", "tokenFile: t"));

    assertThat(kubeconfig.credentials()).isEqualTo(new Credentials("CA", null, null, "abc"));
  }

  @Test
  void dataIsDecoded() throws IOException {
    Kubeconfig kubeconfig =
        read(
            config(
                "{server: 'https://b', certificate-authority-data: Q0E=}",
                "{client-certificate-data: QQ==, client-key-data: Qg==}"));

    assertThat(kubeconfig.credentials()).isEqualTo(new Credentials("CA", "A", "B", null));
  }

  @Test
  void whatCannotBeUsedIsNamed() throws IOException {
    assertRefused("current-context: x", "it has no context 'x'");
    assertRefused(
        config("{server: 'https://b', insecure-skip-tls-verify: true}", "token: abc"),
        "insecure-skip-tls-verify is not supported");
    assertRefused(
        config("server: https://b", "exec: {command: login}"), "neither a certificate nor a token");
    assertThatExceptionOfType(NoClusterException.class)
        .isThrownBy(() -> Kubeconfig.read(directory.resolve("missing")))
        .withMessageContaining("missing");
  }

  @Test
  void credentialsStayOutOfMessages() throws IOException {
    assertThatExceptionOfType(NoClusterException.class)
        .isThrownBy(() -> read("token: hunter2\n\t: ["))
        .withMessageContaining("is not YAML")
        .withNoCause()
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("hunter2"));
    assertThat(read(config("server: https://b", "token: hunter2")).toString())
        .doesNotContain("hunter2");
  }

  private void assertRefused(String text, String reason) {
    assertThatExceptionOfType(NoClusterException.class)
        .isThrownBy(() -> read(text))
        .withMessageContaining(reason);
  }

  private Kubeconfig read(String text) throws IOException {
    return Kubeconfig.read(Files.writeString(directory.resolve("config"), text));
  }

  private static String config(String cluster, String user) {
    return """
    current-context: mine
    contexts:
    - {name: other, context: {cluster: a, user: x}}
    - {name: mine, context: {cluster: b, user: y}}
    clusters:
    - {name: a, cluster: {server: "https://a"}}
    - name: b
      cluster:
        %s
    users:
    - name: y
      user:
        %s
    """
        .formatted(cluster, user);
  }
}
