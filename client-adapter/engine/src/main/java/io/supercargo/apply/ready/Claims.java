package io.supercargo.apply.ready;

import io.supercargo.apply.spi.ApiException;
import io.supercargo.apply.spi.ClusterClient;
import io.supercargo.apply.spi.LiveObject;
import io.supercargo.apply.spi.ObjectKey;
import io.supercargo.apply.spi.ResourceType;
import java.util.Set;

/**
 * Looks at the storage class of a claim that is pending: the volume of some classes comes only when
 * a pod uses the claim, so that nobody may wait for it.
 */
final class Claims {
  private static final ResourceType CLASS =
      new ResourceType("storage.k8s.io", "v1", "StorageClass", "storageclasses", false, Set.of());
  private static final String SELECTED_NODE = "volume.kubernetes.io/selected-node";

  private final ClusterClient client;

  Claims(ClusterClient client) {
    this.client = client;
  }

  /**
   * Returns how far an object has come, with what its storage class says.
   *
   * @param object the object
   * @param state what it says itself
   */
  ReadyState explain(LiveObject object, ReadyState state) throws InterruptedException {
    boolean pending =
        object.kind().equals("PersistentVolumeClaim")
            && state.phase() == ReadyState.Phase.WAITING
            && !object.isTerminating();
    String name = new Status(object).text("spec", "storageClassName");
    if (!pending || name.isEmpty() || object.annotations().containsKey(SELECTED_NODE)) {
      return state;
    }
    return waitsForPods(name) ? ReadyState.ready("its volume comes when a pod uses it") : state;
  }

  private boolean waitsForPods(String name) throws InterruptedException {
    try {
      LiveObject found = client.get(new ObjectKey(CLASS, null, name));
      return found != null && "WaitForFirstConsumer".equals(found.tree().get("volumeBindingMode"));
    } catch (ApiException mayNotLook) {
      return false;
    }
  }
}
