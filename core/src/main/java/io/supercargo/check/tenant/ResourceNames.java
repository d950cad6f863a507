package io.supercargo.check.tenant;

import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Values;
import org.jspecify.annotations.Nullable;

/** Which names of resources the server knows. */
public final class ResourceNames {
  static final String CONTAINER = "cpu, memory, ephemeral-storage, hugepages-<size> or a name";
  private static final String EXTENDED = CONTAINER + " with a domain and /";
  private static final String STANDARD = "a resource of Kubernetes or a name with a domain and /";

  private ResourceNames() {}

  /** Returns what is wrong with the name of a resource that containers use, or null. */
  public static @Nullable String container(String name) {
    if (Formats.qualifiedName(name) != null) {
      return EXTENDED;
    }
    if (name.indexOf('/') < 0) {
      return isContainers(name) ? null : EXTENDED;
    }
    return isNative(name) || isExtended(name) ? null : EXTENDED;
  }

  private static boolean isContainers(String name) {
    return Values.isOneOf(name, "cpu", "memory", "ephemeral-storage")
        || name.startsWith("hugepages-");
  }

  /** Returns what is wrong with the name of any resource, or null. */
  static @Nullable String any(String name) {
    if (Formats.qualifiedName(name) != null) {
      return STANDARD;
    }
    boolean known = name.indexOf('/') >= 0 || isQuota(name) || name.equals("storage");
    return known ? null : STANDARD;
  }

  /** Returns what is wrong with the name of a resource that quotas count, or null. */
  static @Nullable String quota(String name) {
    boolean known = name.indexOf('/') >= 0 || isQuota(name);
    return known && Formats.qualifiedName(name) == null ? null : STANDARD;
  }

  /** Returns whether quotas count a resource of that plain name. */
  static boolean isQuota(String name) {
    return isPodsCompute(name)
        || isCount(name)
        || Values.isOneOf(
            name,
            "ephemeral-storage",
            "requests.ephemeral-storage",
            "limits.ephemeral-storage",
            "requests.storage")
        || name.startsWith("hugepages-")
        || name.startsWith("requests.hugepages-");
  }

  static boolean isPodsCompute(String name) {
    return Values.isOneOf(
        name, "cpu", "memory", "limits.cpu", "limits.memory", "requests.cpu", "requests.memory");
  }

  /** Returns whether a resource is counted in objects. */
  static boolean isCount(String name) {
    return Values.isOneOf(
        name,
        "pods",
        "resourcequotas",
        "services",
        "replicationcontrollers",
        "secrets",
        "configmaps",
        "persistentvolumeclaims",
        "services.nodeports",
        "services.loadbalancers");
  }

  /** Returns whether a resource is Kubernetes' own. */
  static boolean isNative(String name) {
    return name.indexOf('/') < 0 || name.contains("kubernetes.io/");
  }

  /** Returns whether a resource is somebody else's, such as a GPU, and counted in whole ones. */
  static boolean isExtended(String name) {
    return !isNative(name)
        && !name.startsWith("requests.")
        && Formats.qualifiedName("requests." + name) == null;
  }
}
