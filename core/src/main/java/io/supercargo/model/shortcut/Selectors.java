package io.supercargo.model.shortcut;

import io.supercargo.model.StructBuilder;
import io.supercargo.ref.WorkloadRef;

/** Label selectors that take a workload's labels when they are built. */
final class Selectors {
  private Selectors() {}

  static StructBuilder<?> defer(StructBuilder<?> labelSelector, WorkloadRef workload) {
    labelSelector.defer(labelSelector.index("matchLabels"), workload.selector());
    return labelSelector;
  }
}
