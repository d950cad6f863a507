package io.supercargo.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ConfigMaps and Secrets take files, directories, variables and credentials. */
class ContentTest {
  @Test
  void aMissingFileIsNamedWithTheLineThatAsked(@TempDir Path directory) {
    Path missing = directory.resolve("missing.txt");
    int line = Lines.here();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConfigMap.of(c -> c.file(missing)))
        .withMessage(
            "cannot read the file "
                + missing
                + ": it does not exist (at ContentTest.java:"
                + (line + 2)
                + ")");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Secret.of(s -> s.directory(missing)))
        .withMessageContaining("cannot list the directory " + missing + ": it does not exist");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Secret.of(s -> s.file("key", directory)))
        .withMessageContaining("cannot read the file " + directory + ": ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConfigMap.of(c -> c.file(Path.of("/"))))
        .withMessageContaining("file name is empty");
  }

  @Test
  void aFileIsNoDirectory(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("a"), "x");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConfigMap.of(c -> c.directory(file)))
        .withMessageContaining("it is no directory");
  }

  @Test
  void filesOfADirectoryComeByNameAndWithoutThoseBelow(@TempDir Path directory) throws IOException {
    for (String name : List.of("b", "C", "a", "ä")) {
      Files.writeString(directory.resolve(name), name);
    }
    Files.createDirectory(directory.resolve("below"));
    assertThat(ConfigMap.of(c -> c.directory(directory)).data().keySet())
        .containsExactly("C", "a", "b", "ä");
  }

  @Test
  void textIsWhatIsUtf8(@TempDir Path directory) throws IOException {
    Path nul = Files.write(directory.resolve("nul"), new byte[] {'a', 0, 'b'});
    Path latin = Files.write(directory.resolve("latin"), new byte[] {(byte) 0xe4});
    Path surrogate =
        Files.write(
            directory.resolve("surrogate"), new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80});
    ConfigMap config = ConfigMap.of(c -> c.file(nul).file(latin).file(surrogate));
    assertThat(config.data()).containsOnly(Map.entry("nul", "a\0b"));
    assertThat(config.binaryData()).containsOnlyKeys("latin", "surrogate");
  }

  @Test
  void aMissingVariableIsNamedWithTheLineThatAsked() {
    int line = Lines.here();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConfigMap.of(c -> c.fromEnvironment("NO_SUCH_VARIABLE")))
        .withMessage(
            "the environment variable NO_SUCH_VARIABLE is not set (at ContentTest.java:"
                + (line + 2)
                + ")");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Secret.of(s -> s.fromEnvironment("key", "X", Map.of())))
        .withMessageContaining("X is not set");
  }

  @Test
  void aVariableOfThisProcessIsTaken() {
    String variable = System.getenv().keySet().iterator().next();
    assertThat(ConfigMap.of(c -> c.fromEnvironment(variable)).data())
        .containsOnly(Map.entry(variable, System.getenv(variable)));
    assertThat(Secret.of(s -> s.fromEnvironment(variable)).stringData())
        .containsOnly(Map.entry(variable, System.getenv(variable)));
  }

  @Test
  void certificatesAndKeysHaveToBeThat(@TempDir Path directory) throws IOException {
    Path key = Files.writeString(directory.resolve("key"), pem("EC PRIVATE KEY"));
    Path certificate = Files.writeString(directory.resolve("crt"), pem("CERTIFICATE"));
    assertThat(Secret.of(s -> s.tls(certificate, key)).type()).isEqualTo("kubernetes.io/tls");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Secret.of(s -> s.tls(key, certificate)))
        .withMessageContaining("expected a PEM file with a CERTIFICATE block, found none in " + key)
        .withMessageNotContaining("BEGIN");
    Path text = Files.writeString(directory.resolve("text"), "PRIVATE KEY-----");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Secret.of(s -> s.tls(certificate, text)))
        .withMessageContaining("PRIVATE KEY block, found none in " + text);
  }

  private static String pem(String label) {
    return "-----BEGIN " + label + "-----\nAAAA\n-----END " + label + "-----\n";
  }

  @Test
  void credentialsOfARegistryAreJson() {
    Secret secret = Secret.of(s -> s.dockerConfig("r\"\\", "u\n", "p"));
    assertThat(new String(secret.data().get(".dockerconfigjson").content(), UTF_8))
        .isEqualTo(
            "{\"auths\":{\"r\\\"\\\\\":{\"username\":\"u\\u000a\",\"password\":\"p\",\"auth\":\"dQo6cA==\"}}}");
  }
}
