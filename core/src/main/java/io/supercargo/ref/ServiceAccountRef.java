package io.supercargo.ref;

import org.jspecify.annotations.Nullable;

/** Names a ServiceAccount. */
public final class ServiceAccountRef extends ObjectRef {
  /**
   * Names a ServiceAccount.
   *
   * @param namespace the namespace, null for the set's own
   * @param name the name
   */
  public ServiceAccountRef(@Nullable String namespace, String name) {
    super("v1", "ServiceAccount", namespace, name);
  }
}
