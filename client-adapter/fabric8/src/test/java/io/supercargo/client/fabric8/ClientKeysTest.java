package io.supercargo.client.fabric8;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.client.Config;
import io.supercargo.apply.spi.ClusterClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys of client certificates that fabric8 does not know for what they are. */
class ClientKeysTest {
  @TempDir private Path directory;

  private static String key(String algorithm) throws Exception {
    byte[] key =
        KeyPairGenerator.getInstance(algorithm).generateKeyPair().getPrivate().getEncoded();
    return "-----BEGIN PRIVATE KEY-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key)
        + "\n-----END PRIVATE KEY-----\n";
  }

  private static String algorithm(String data, Path file) throws IOException {
    Config config = Config.empty();
    config.setClientKeyData(data);
    config.setClientKeyFile(file == null ? null : file.toString());
    return ClientKeys.corrected(config).getClientKeyAlgo();
  }

  private static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void ellipticKeysAreFoundWhereverTheyAre() throws Exception {
    String key = key("EC");
    Path file = Files.writeString(directory.resolve("key"), key);
    assertThat(algorithm(key, null)).isEqualTo("EC");
    assertThat(algorithm(encoded(key), null)).isEqualTo("EC");
    assertThat(algorithm(null, file)).isEqualTo("EC");
    assertThat(algorithm("-----BEGIN EC PRIVATE KEY-----", null)).isEqualTo("EC");
  }

  @Test
  void othersStayAsTheyAre() throws Exception {
    String before = Config.empty().getClientKeyAlgo();
    assertThat(algorithm(encoded(key("RSA")), null)).isEqualTo(before);
    assertThat(algorithm(null, null)).isEqualTo(before);
    assertThat(algorithm("?", null)).isEqualTo(before);
  }

  @Test
  void filesThatAreMissingAreNamed() {
    Config config = Config.empty();
    config.setClientKeyFile(directory.resolve("none").toString());
    assertThatThrownBy(() -> Fabric8Client.connect(config, "10.0.0.1"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("Cannot read the key of the client certificate: ")
        .hasMessageContaining("none");
  }

  @Test
  void whatFabric8CannotUseIsSaidWithoutTheKey() throws Exception {
    Config config = Config.empty();
    config.setClientKeyData(
        encoded("-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----"));
    config.setClientCertData(encoded("no certificate"));
    assertThatThrownBy(
            () -> {
              ClusterClient client = Fabric8Client.connect(config, "10.0.0.1");
              client.close();
            })
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("fabric8 cannot use the certificates or keys of https://")
        .hasMessageNotContaining("c2VjcmV0");
  }
}
