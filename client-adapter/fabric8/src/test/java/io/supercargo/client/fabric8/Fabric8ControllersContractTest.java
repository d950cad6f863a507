package io.supercargo.client.fabric8;

import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.client.contract.ControllersContract;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

@ClusterTest(controllers = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Fabric8ControllersContractTest extends ControllersContract {
  private final Cluster cluster;
  private final ClusterClient client;

  Fabric8ControllersContractTest(Cluster cluster) {
    this.cluster = cluster;
    this.client = Fabric8Client.kubeconfig(cluster.kubeconfig());
  }

  @AfterAll
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
