package io.supercargo.client.memory;

import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.client.contract.WorkloadsContract;
import io.supercargo.client.contract.pods.PodFate;
import io.supercargo.client.memory.script.Fate;
import java.util.function.Predicate;

class InMemoryWorkloadsContractTest extends WorkloadsContract {
  private final InMemoryCluster cluster = InMemoryCluster.create();

  @Override
  protected ClusterClient client() {
    return cluster;
  }

  @Override
  protected String newNamespace() throws InterruptedException {
    return Namespaces.create(cluster, "shop");
  }

  @Override
  protected void fate(Predicate<LiveObject> pods, PodFate fate) {
    cluster.fate(object -> object.kind().equals("Pod") && pods.test(object), of(fate));
  }

  private static Fate of(PodFate fate) {
    return switch (fate) {
      case READY -> Fate.ready();
      case NEVER -> Fate.never();
      case UNSCHEDULABLE -> Fate.unschedulable();
      case IMAGE_PULL_BACK_OFF -> Fate.imagePullBackOff();
      case CRASH_LOOP_BACK_OFF -> Fate.crashLoopBackOff();
      case FAILED -> Fate.failed();
    };
  }
}
