package io.supercargo.client.memory;

import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.client.contract.StoreContract;

class InMemoryStoreContractTest extends StoreContract {
  private final InMemoryCluster cluster = InMemoryCluster.builder().withoutControllers().build();

  @Override
  protected ClusterClient client() {
    return cluster;
  }

  @Override
  protected String newNamespace() throws InterruptedException {
    return Namespaces.create(cluster, "shop");
  }

  @Override
  protected void forget() {
    cluster.compact();
  }
}
