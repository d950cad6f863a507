package io.supercargo.client.kubectl;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.ConnectionException;
import io.supercargo.client.contract.CredentialsContract;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@ClusterTest(users = "eve")
class KubectlCredentialsContractTest extends CredentialsContract {
  private final Cluster cluster;

  KubectlCredentialsContractTest(Cluster cluster) {
    this.cluster = cluster;
  }

  @Override
  protected Cluster cluster() {
    return cluster;
  }

  @Override
  protected ClusterClient connect(Path kubeconfig) {
    return KubectlClient.of(Programs.of(cluster).withKubeconfig(kubeconfig));
  }

  @Test
  void whatAPlugInSaysIsToldWhereItFails() throws Exception {
    Path file = kubeconfig(plugin("echo 'the session has expired' >&2; exit 7"));
    try (ClusterClient client = connect(file)) {
      assertThatThrownBy(client::version)
          .isInstanceOf(ConnectionException.class)
          .hasMessageContaining("kubectl got no answer: ")
          .hasMessageContaining("getting credentials")
          .hasMessageContaining("exit code 7");
    }
  }
}
