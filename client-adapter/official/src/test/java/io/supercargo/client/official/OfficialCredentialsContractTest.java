package io.supercargo.client.official;

import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.client.contract.CredentialsContract;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.nio.file.Path;

@ClusterTest(users = "eve")
class OfficialCredentialsContractTest extends CredentialsContract {
  private final Cluster cluster;

  OfficialCredentialsContractTest(Cluster cluster) {
    this.cluster = cluster;
  }

  @Override
  protected Cluster cluster() {
    return cluster;
  }

  @Override
  protected ClusterClient connect(Path kubeconfig) {
    return OfficialClient.kubeconfig(kubeconfig);
  }
}
