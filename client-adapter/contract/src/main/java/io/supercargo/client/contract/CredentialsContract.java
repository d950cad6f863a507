package io.supercargo.client.contract;

import static io.supercargo.client.contract.Tools.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ConnectionException;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.testing.cluster.Cluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who an adapter is to the real server, and whom it takes for it. The server knows a user eve. */
@Timeout(300)
public abstract class CredentialsContract {
  /** The name of the user, who has no rights. */
  protected static final String USER = "eve";

  @TempDir private Path directory;

  /** For the test framework. */
  protected CredentialsContract() {}

  /** Returns the server. */
  protected abstract Cluster cluster();

  /** Returns the adapter, connected by a kubeconfig. */
  protected abstract ClusterClient connect(Path kubeconfig);

  /** Returns a kubeconfig of the server with another user. */
  protected final Path kubeconfig(String user) throws IOException {
    String admins = Files.readString(cluster().kubeconfig());
    int from = admins.indexOf("\n  user:\n");
    int to = admins.indexOf("\ncontexts:");
    String config = admins.substring(0, from) + "\n  user: " + user + admins.substring(to);
    return Files.writeString(directory.resolve("config"), config);
  }

  /** Returns the user of a credential plug-in, which is a script. */
  protected final String plugin(String script) throws IOException {
    Path program = Files.writeString(directory.resolve("plugin"), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    return "{exec: {apiVersion: client.authentication.k8s.io/v1, interactiveMode: Never,"
        + " command: \"%s\"}}".formatted(program);
  }

  private String token() {
    return Objects.requireNonNull(cluster().tokens().get(USER));
  }

  private ApiException refusal(Path kubeconfig) throws InterruptedException {
    try (ClusterClient client = connect(kubeconfig)) {
      ObjectKey key = new ObjectKey(TransportContract.MAPS, "default", "m");
      return refused(() -> client.get(key));
    }
  }

  @Test
  void tokensOfTheKubeconfigAreShown() throws Exception {
    assertThat(refusal(kubeconfig("{token: \"" + token() + "\"}")))
        .hasMessageContaining("User \"eve\" cannot get resource \"configmaps\"");
  }

  @Test
  void tokensOfPlugInsAreShown() throws Exception {
    String credential =
        "{\"apiVersion\":\"client.authentication.k8s.io/v1\",\"kind\":\"ExecCredential\","
            + "\"status\":{\"token\":\"%s\"}}";
    String user = plugin("echo '" + credential.formatted(token()) + "'");
    assertThat(refusal(kubeconfig(user)))
        .hasMessageContaining("User \"eve\" cannot get resource \"configmaps\"");
  }

  @Test
  void tokensThatAreNotTakenAreAnAnswer() throws Exception {
    assertThat(refusal(kubeconfig("{token: wrong}")).code()).isEqualTo(401);
  }

  @Test
  void serversThatNobodyVouchesForAreNotAsked() throws Exception {
    Path file = kubeconfig("{token: \"" + token() + "\"}");
    String without = Files.readString(file).replaceAll("(?m)^ *certificate-authority.*\n", "");
    Files.writeString(file, without);
    try (ClusterClient client = connect(file)) {
      assertThatThrownBy(client::version)
          .isInstanceOf(ConnectionException.class)
          .hasMessageNotContaining(token());
    }
  }
}
