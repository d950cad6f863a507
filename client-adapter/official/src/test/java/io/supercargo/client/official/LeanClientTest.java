package io.supercargo.client.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kubernetes.client.openapi.ApiClient;
import io.kubernetes.client.openapi.auth.ApiKeyAuth;
import io.kubernetes.client.util.KubeConfig;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the lean client takes from a kubeconfig, and what it leaves to the official builder. */
class LeanClientTest {
  private static final Path PEM =
      Path.of("../spi/src/test/resources/io/supercargo/apply/spi/http").toAbsolutePath();
  private static final String AUTHORITY = ", certificate-authority: " + PEM + "/rsa.crt.pem";
  private static final String IDENTITY =
      "client-certificate: " + PEM + "/ec.crt.pem, client-key: " + PEM + "/ec.sec1.pem";

  @Test
  void certificatesAreReadWithoutAnotherProvider() throws IOException {
    ApiClient client = client(AUTHORITY, IDENTITY);
    assertThat(client).isInstanceOf(LeanClient.class);
    assertThat(client.getBasePath()).isEqualTo("https://127.0.0.1:1");
    assertThat(client.getJSON()).as("converters of models").isNull();
    assertThat(client.getHttpClient().readTimeoutMillis()).isZero();
  }

  @Test
  void tokensAreGivenByTheOfficialClient() throws IOException {
    ApiClient client = client(AUTHORITY, "token: abc");
    assertThat(client).isInstanceOf(LeanClient.class);
    ApiKeyAuth bearer = (ApiKeyAuth) client.getAuthentications().get("BearerToken");
    assertThat(bearer.getApiKeyPrefix() + " " + bearer.getApiKey()).isEqualTo("Bearer abc");
  }

  @Test
  void whatIsUnusualIsLeftToTheOfficialBuilder() throws IOException {
    assertThat(client("", "token: abc")).isNotInstanceOf(LeanClient.class);
    assertThat(client(AUTHORITY + ", tls-server-name: kubernetes", "token: abc"))
        .isNotInstanceOf(LeanClient.class);
    assertThat(client(", insecure-skip-tls-verify: true", IDENTITY))
        .isNotInstanceOf(LeanClient.class);
  }

  @Test
  void whatCannotBeReadIsRefusedByTheOfficialBuilder() {
    String encrypted = IDENTITY.replace("ec.sec1.pem", "ec.encrypted.pem");
    assertThatThrownBy(() -> client(AUTHORITY, encrypted))
        .isInstanceOf(RuntimeException.class)
        .hasNoSuppressedExceptions();
  }

  private static ApiClient client(String cluster, String user) throws IOException {
    String config =
        """
        apiVersion: v1
        kind: Config
        current-context: one
        clusters:
        - name: a
          cluster: {server: 'https://127.0.0.1:1/'%s}
        users:
        - name: me
          user: {%s}
        contexts:
        - name: one
          context: {cluster: a, user: me}
        """
            .formatted(cluster, user);
    KubeConfig read = KubeConfig.loadKubeConfig(new StringReader(config));
    read.setFile(PEM.resolve("config").toFile());
    return LeanClient.of(read);
  }
}
