package io.supercargo.client.official;

import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.client.contract.ControllersContract;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import org.junit.jupiter.api.AfterEach;

@ClusterTest(controllers = true)
class OfficialControllersContractTest extends ControllersContract {
  private final Cluster cluster;
  private final ClusterClient client;

  OfficialControllersContractTest(Cluster cluster) {
    this.cluster = cluster;
    this.client = OfficialClient.kubeconfig(cluster.kubeconfig());
  }

  @AfterEach
  void close() {
    client.close();
  }

  @Override
  protected ClusterClient client() {
    return client;
  }

  @Override
  protected String newNamespace() {
    return cluster.newNamespace("controllers");
  }
}
