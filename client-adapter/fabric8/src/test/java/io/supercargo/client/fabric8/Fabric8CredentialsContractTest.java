package io.supercargo.client.fabric8;

import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.client.contract.CredentialsContract;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.nio.file.Path;

@ClusterTest(users = "eve")
class Fabric8CredentialsContractTest extends CredentialsContract {
  private final Cluster cluster;

  Fabric8CredentialsContractTest(Cluster cluster) {
    this.cluster = cluster;
  }

  @Override
  protected Cluster cluster() {
    return cluster;
  }

  @Override
  protected ClusterClient connect(Path kubeconfig) {
    return Fabric8Client.kubeconfig(kubeconfig);
  }
}
