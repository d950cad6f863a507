package io.supercargo.check.engine;

import io.supercargo.model.KubernetesTarget;
import io.supercargo.model.KubernetesVersion;

/** What every rule is given: the collector of problems and the cluster that is asked about. */
public class Scope {
  private final Problems problems;
  private final KubernetesTarget target;

  /** Makes a scope. */
  public Scope(Problems problems, KubernetesTarget target) {
    this.problems = problems;
    this.target = target;
  }

  /** Makes a scope that shares another's problems and target. */
  protected Scope(Scope outer) {
    this(outer.problems, outer.target);
  }

  /** Returns where problems go. */
  public final Problems problems() {
    return problems;
  }

  /** Returns the version of Kubernetes whose server is asked. */
  public final KubernetesVersion version() {
    return target.version();
  }

  /** Returns the cluster that is asked about. */
  public final KubernetesTarget target() {
    return target;
  }

  /** Returns whether the server is of that version or newer. */
  public final boolean atLeast(KubernetesVersion other) {
    return target.version().atLeast(other);
  }
}
