package io.supercargo.check.engine;

import io.supercargo.model.Quantity;
import java.util.Set;

/** What the names of resources stand for. */
public final class Resources {
  private static final String NATIVE = "kubernetes.io/";
  private static final String HUGE_PAGES = "hugepages-";

  // Names without a domain that are known anywhere: in containers, quotas or limit ranges.
  private static final Set<String> STANDARD =
      Set.of(
          "cpu",
          "memory",
          "ephemeral-storage",
          "requests.cpu",
          "requests.memory",
          "requests.ephemeral-storage",
          "limits.cpu",
          "limits.memory",
          "limits.ephemeral-storage",
          "pods",
          "resourcequotas",
          "services",
          "replicationcontrollers",
          "secrets",
          "configmaps",
          "persistentvolumeclaims",
          "storage",
          "requests.storage",
          "services.nodeports",
          "services.loadbalancers");

  private static final Set<String> COUNTED =
      Set.of(
          "pods",
          "resourcequotas",
          "services",
          "replicationcontrollers",
          "secrets",
          "configmaps",
          "persistentvolumeclaims",
          "services.nodeports",
          "services.loadbalancers");

  private Resources() {}

  /** Returns whether a name has a domain or is known anywhere in Kubernetes. */
  public static boolean isKnownOrQualified(String name) {
    return name.indexOf('/') >= 0
        || STANDARD.contains(name)
        || isHugePages(name)
        || name.startsWith("requests." + HUGE_PAGES);
  }

  /** Returns whether a container can request what a name stands for. */
  public static boolean isContainerResource(String name) {
    if (Formats.qualifiedName(name) != null) {
      return false;
    }
    if (name.indexOf('/') < 0) {
      return name.equals("cpu")
          || name.equals("memory")
          || name.equals("ephemeral-storage")
          || isHugePages(name);
    }
    return isNative(name) || isExtended(name);
  }

  /** Returns whether a pod as a whole can request what a name stands for. */
  public static boolean isPodResource(String name) {
    return name.equals("cpu") || name.equals("memory") || isHugePages(name);
  }

  /** Returns whether a name stands for huge pages of one size. */
  public static boolean isHugePages(String name) {
    return name.startsWith(HUGE_PAGES);
  }

  /** Returns whether a name is Kubernetes' own: without a domain, or with one of its domains. */
  public static boolean isNative(String name) {
    return name.indexOf('/') < 0 || name.contains(NATIVE);
  }

  /** Returns whether a name stands for a resource that an administrator adds to nodes. */
  public static boolean isExtended(String name) {
    return !isNative(name)
        && !name.startsWith("requests.")
        && Formats.qualifiedName("requests." + name) == null;
  }

  /** Returns whether a resource is counted in whole numbers. */
  public static boolean isCounted(String name) {
    return isExtended(name) || COUNTED.contains(name);
  }

  /** Returns whether more can be promised than there is. */
  public static boolean isOvercommitAllowed(String name) {
    return isNative(name) && !isHugePages(name);
  }

  /** Returns whether an amount of huge pages is a whole number of pages. */
  public static boolean isMultiple(String name, Quantity amount) {
    Quantity size;
    try {
      size = Quantity.of(name.substring(HUGE_PAGES.length()));
    } catch (IllegalArgumentException e) {
      return false;
    }
    if (Amounts.sign(size) <= 0 || Int64Amount.milli(size) % 1000 != 0) {
      return false;
    }
    long page = Int64Amount.ones(size);
    return page != 0 && Int64Amount.ones(amount) % page == 0;
  }
}
