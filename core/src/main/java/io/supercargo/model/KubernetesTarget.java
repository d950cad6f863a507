package io.supercargo.model;

/**
 * The cluster that a check is made for: its version, and what else is known of it. Immutable.
 *
 * <p>What is not said here is left undecided, in favour of the manifest.
 */
public final class KubernetesTarget {
  private static final KubernetesTarget NEWEST =
      new KubernetesTarget(KubernetesVersion.newest(), false, false, true);

  private final KubernetesVersion version;
  private final boolean ipv4;
  private final boolean ipv6;
  private final boolean accounts;

  private KubernetesTarget(
      KubernetesVersion version, boolean ipv4, boolean ipv6, boolean accounts) {
    this.version = version;
    this.ipv4 = ipv4;
    this.ipv6 = ipv6;
    this.accounts = accounts;
  }

  /** Returns any cluster of the newest version. */
  public static KubernetesTarget newest() {
    return NEWEST;
  }

  /** Returns any cluster of a version. */
  public static KubernetesTarget of(KubernetesVersion version) {
    return new KubernetesTarget(version, false, false, true);
  }

  /**
   * Returns this cluster, with addresses of IPv4 alone for Services (the server's {@code
   * --service-cluster-ip-range} is one of IPv4).
   */
  public KubernetesTarget withIpv4Services() {
    return new KubernetesTarget(version, true, false, accounts);
  }

  /** Returns this cluster, with addresses of IPv6 alone for Services. */
  public KubernetesTarget withIpv6Services() {
    return new KubernetesTarget(version, false, true, accounts);
  }

  /** Returns this cluster, with addresses of both families for Services. */
  public KubernetesTarget withDualStackServices() {
    return new KubernetesTarget(version, true, true, accounts);
  }

  /**
   * Returns this cluster, with the admission plug-in ServiceAccount turned off, as servers for
   * tests have it: a Pod that names no service account is not given that of its namespace.
   */
  public KubernetesTarget withoutDefaultServiceAccount() {
    return new KubernetesTarget(version, ipv4, ipv6, false);
  }

  /** Returns the version of Kubernetes. */
  public KubernetesVersion version() {
    return version;
  }

  /**
   * Returns whether Services can have addresses of a family, as far as that is known.
   *
   * @param family {@code IPv4} or {@code IPv6}
   */
  public boolean mayHave(String family) {
    return ipv4 == ipv6 || family().equals(family);
  }

  /** Returns whether Services are known to have addresses of one family only. */
  public boolean isSingleStack() {
    return ipv4 != ipv6;
  }

  /** Returns whether Services are known to have addresses of both families. */
  public boolean isDualStack() {
    return ipv4 && ipv6;
  }

  /** Returns whether a Pod that names no service account is given that of its namespace. */
  public boolean hasDefaultServiceAccount() {
    return accounts;
  }

  /** Returns the version, and what is known beside it: {@code 1.36, Services of IPv4 alone}. */
  @Override
  public String toString() {
    String families = isSingleStack() ? ", Services of " + family() + " alone" : "";
    return version
        + (isDualStack() ? ", Services of both families" : families)
        + (accounts ? "" : ", no default service account");
  }

  private String family() {
    return ipv4 ? "IPv4" : "IPv6";
  }
}
