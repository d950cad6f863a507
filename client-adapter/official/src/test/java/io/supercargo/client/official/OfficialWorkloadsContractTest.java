package io.supercargo.client.official;

import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.client.contract.WorkloadsContract;
import io.supercargo.client.contract.pods.FakeKubelet;
import io.supercargo.client.contract.pods.PodFate;
import io.supercargo.testing.cluster.Cluster;
import io.supercargo.testing.cluster.ClusterTest;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;

@ClusterTest(controllers = true)
class OfficialWorkloadsContractTest extends WorkloadsContract {
  private final Cluster cluster;
  private final ClusterClient client;
  private FakeKubelet kubelet;

  OfficialWorkloadsContractTest(Cluster cluster) {
    this.cluster = cluster;
    this.client = OfficialClient.kubeconfig(cluster.kubeconfig());
  }

  @AfterEach
  void close() throws InterruptedException {
    kubelet.close();
    client.close();
  }

  @Override
  protected ClusterClient client() {
    return client;
  }

  @Override
  protected String newNamespace() {
    String namespace = cluster.newNamespace("workloads");
    kubelet = FakeKubelet.start(cluster, namespace);
    return namespace;
  }

  @Override
  protected void fate(Predicate<LiveObject> pods, PodFate fate) {
    kubelet.fate(pods, fate);
  }
}
