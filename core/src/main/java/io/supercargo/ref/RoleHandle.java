package io.supercargo.ref;

import org.jspecify.annotations.Nullable;

/** Names a Role or ClusterRole. */
public final class RoleHandle extends ObjectRef {
  /**
   * Names a Role or ClusterRole.
   *
   * @param kind {@code Role} or {@code ClusterRole}
   * @param namespace the Role's namespace, null for the set's own or a ClusterRole
   * @param name the name
   */
  public RoleHandle(String kind, @Nullable String namespace, String name) {
    super("rbac.authorization.k8s.io/v1", kind, namespace, name);
  }
}
