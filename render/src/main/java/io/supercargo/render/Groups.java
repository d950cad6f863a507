package io.supercargo.render;

import org.jspecify.annotations.Nullable;

/** API groups by who owns them. */
final class Groups {
  private Groups() {}

  /** Returns the group of an {@code apiVersion}, empty for the core group. */
  static String of(@Nullable String apiVersion) {
    int slash = apiVersion == null ? -1 : apiVersion.indexOf('/');
    return apiVersion == null || slash < 0 ? "" : apiVersion.substring(0, slash);
  }

  /** Kubernetes has the names without a dot and all of {@code k8s.io}. */
  static boolean ownedByKubernetes(@Nullable String apiVersion) {
    String group = of(apiVersion);
    return group.indexOf('.') < 0 || group.endsWith(".k8s.io");
  }
}
