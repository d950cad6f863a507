package io.supercargo.apply.ready;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.apply.FakeCluster;
import io.supercargo.apply.spi.LiveObject;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimsTest {
  private static final ReadyState PENDING = ReadyState.waiting("it is Pending");
  private final FakeCluster cluster =
      new FakeCluster().serve("storage.k8s.io/v1", "StorageClass", "storageclasses", false);

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
    cluster.fail("get StorageClass", FakeCluster.refusal(403, "Forbidden", "no"));
    assertThat(explain("{spec: {storageClassName: fast}}")).isEqualTo(PENDING);
  }

  private ReadyState explain(String yaml) throws InterruptedException {
    LiveObject claim = ReadinessTest.object("v1", "PersistentVolumeClaim", yaml);
    return new Claims(cluster).explain(claim, PENDING);
  }

  private void storageClass(String mode) {
    cluster.put(
        cluster.key("StorageClass", null, "fast"),
        Map.of("volumeBindingMode", mode, "metadata", Map.of("name", "fast")));
  }
}
