package io.supercargo.check.engine;

import io.supercargo.model.KubernetesVersion;

/** What every rule is given: the collector of problems and the version that is asked about. */
public class Scope {
  private final Problems problems;
  private final KubernetesVersion version;

  /** Makes a scope. */
  public Scope(Problems problems, KubernetesVersion version) {
    this.problems = problems;
    this.version = version;
  }

  /** Makes a scope that shares another's problems and version. */
  protected Scope(Scope outer) {
    this(outer.problems, outer.version);
  }

  /** Returns where problems go. */
  public final Problems problems() {
    return problems;
  }

  /** Returns the version of Kubernetes whose server is asked. */
  public final KubernetesVersion version() {
    return version;
  }

  /** Returns whether the server is of that version or newer. */
  public final boolean atLeast(KubernetesVersion other) {
    return version.atLeast(other);
  }
}
