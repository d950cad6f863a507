package io.supercargo.model.shortcut;

import io.supercargo.model.Arguments;
import io.supercargo.model.StructBuilder;
import io.supercargo.ref.WorkloadRef;
import java.util.Map;
import java.util.function.Supplier;

/** Label selectors that take a workload's labels when they are built. */
final class Selectors {
  private Selectors() {}

  /** Returns what gives the labels of a workload's pods. */
  static Supplier<Map<String, String>> of(WorkloadRef workload) {
    return Arguments.notNull(workload, "workload").selector();
  }

  static StructBuilder<?> defer(StructBuilder<?> labelSelector, WorkloadRef workload) {
    labelSelector.defer(labelSelector.index("matchLabels"), of(workload));
    return labelSelector;
  }
}
