package io.supercargo.client.kubectl;

import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.client.contract.StoreContract;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

@ClusterTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KubectlStoreContractTest extends StoreContract {
  private final Cluster cluster;
  private final ClusterClient client;

  KubectlStoreContractTest(Cluster cluster) {
    this.cluster = cluster;
    this.client = KubectlClient.of(Programs.of(cluster).withKubeconfig(cluster.kubeconfig()));
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
    return cluster.newNamespace("store");
  }
}
