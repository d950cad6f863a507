package io.supercargo.apply.ready;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.TestCluster;
import io.supercargo.apply.spi.LiveObject;
import org.junit.jupiter.api.Test;

class ClaimsTest {
  private static final ReadyState PENDING = ReadyState.waiting("it is Pending");
  private final TestCluster cluster = new TestCluster();

  @Test
  void doesNotWaitForVolumesThatWaitForPods() throws InterruptedException {
    storageClass("WaitForFirstConsumer");
    assertThat(explain("{spec: {storageClassName: fast}}"))
        .isEqualTo(ReadyState.ready("its volume comes when a pod uses it"));
    assertThat(
            explain(
                "{spec: {storageClassName: fast}, metadata: {annotations:"
                    + " {volume.kubernetes.io/selected-node: n}}}"))
        .isEqualTo(PENDING);
  }

  @Test
  void waitsForTheOthers() throws InterruptedException {
    storageClass("Immediate");
    assertThat(explain("{spec: {storageClassName: fast}}")).isEqualTo(PENDING);
    assertThat(explain("{spec: {}}")).isEqualTo(PENDING);
    cluster.refuse("get", TestCluster.refusal(403, "Forbidden", "no"));
    assertThat(explain("{spec: {storageClassName: fast}}")).isEqualTo(PENDING);
  }

  private ReadyState explain(String yaml) throws InterruptedException {
    LiveObject claim = ReadinessTest.object("v1", "PersistentVolumeClaim", yaml);
    return new Claims(cluster.memory).explain(claim, PENDING);
  }

  private void storageClass(String mode) throws InterruptedException {
    cluster.create(
        "{'apiVersion':'storage.k8s.io/v1','kind':'StorageClass','provisioner':'x',"
            + "'volumeBindingMode':'%s','metadata':{'name':'fast'}}".formatted(mode));
  }
}
