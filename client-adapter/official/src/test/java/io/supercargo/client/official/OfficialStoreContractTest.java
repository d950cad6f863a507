package io.supercargo.client.official;

import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.client.contract.StoreContract;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import org.junit.jupiter.api.AfterEach;

@ClusterTest
class OfficialStoreContractTest extends StoreContract {
  private final Cluster cluster;
  private final ClusterClient client;

  OfficialStoreContractTest(Cluster cluster) {
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
    return cluster.newNamespace("store");
  }
}
