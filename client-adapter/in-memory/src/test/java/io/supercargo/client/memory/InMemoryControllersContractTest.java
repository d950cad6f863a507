package io.supercargo.client.memory;

import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.client.contract.ControllersContract;

class InMemoryControllersContractTest extends ControllersContract {
  private final ClusterClient cluster = InMemoryCluster.create();

  @Override
  protected ClusterClient client() {
    return cluster;
  }

  @Override
  protected String newNamespace() throws InterruptedException {
    return Namespaces.create(cluster, "shop");
  }
}
