package io.supercargo.ref;

import org.jspecify.annotations.Nullable;

/** Names a PersistentVolumeClaim. */
public final class ClaimRef extends ObjectRef {
  /**
   * Names a PersistentVolumeClaim.
   *
   * @param namespace the namespace, null for the set's own
   * @param name the name
   */
  public ClaimRef(@Nullable String namespace, String name) {
    super("v1", "PersistentVolumeClaim", namespace, name);
  }
}
