package io.supercargo.ref;

import io.supercargo.model.Arguments;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Names what runs pods: a Deployment, StatefulSet, DaemonSet, ReplicaSet, Job or Pod. Knows the
 * labels by which its pods are selected.
 */
public final class WorkloadRef extends ObjectRef {
  private final Supplier<Map<String, String>> selector;

  /**
   * Names a workload.
   *
   * @param apiVersion group and version
   * @param kind the kind
   * @param namespace the namespace, null for the set's own
   * @param name the name
   * @param selector gives the labels that select its pods; asked when an object that uses them is
   *     built
   */
  public WorkloadRef(
      String apiVersion,
      String kind,
      @Nullable String namespace,
      String name,
      Supplier<Map<String, String>> selector) {
    super(apiVersion, kind, namespace, name);
    this.selector = selector;
  }

  /**
   * Returns what gives the labels that select the pods of this workload. They are asked for once
   * now, so that a set knows that somebody selects these pods.
   */
  public Supplier<Map<String, String>> selector() {
    Arguments.notNull(selector.get(), "labels");
    return selector;
  }

  @Override
  public WorkloadRef in(@Nullable String home) {
    return namespace() != null || home == null
        ? this
        : new WorkloadRef(apiVersion(), kind(), home, name(), selector);
  }
}
