package io.supercargo.model.shortcut;

import io.supercargo.model.StructBuilder;
import io.supercargo.ref.WorkloadRef;

/**
 * Shorter ways to the fields of a PodDisruptionBudget.
 *
 * @param <B> the builder that mixes this in
 */
public interface BudgetShortcuts<B> {
  /** Sets {@code spec.selector.matchLabels} to the labels that select a workload's pods. */
  default B selects(WorkloadRef workload) {
    return Self.with(this, Selectors.defer(Self.spec(this).edit("selector"), workload));
  }

  /** Sets {@code spec.minAvailable} to a count or percentage. */
  default B minAvailable(String count) {
    StructBuilder<?> spec = Self.spec(this);
    spec.setValue(spec.index("minAvailable"), Amounts.count(count));
    return Self.with(this, spec);
  }

  /** Sets {@code spec.maxUnavailable} to a count or percentage. */
  default B maxUnavailable(String count) {
    StructBuilder<?> spec = Self.spec(this);
    spec.setValue(spec.index("maxUnavailable"), Amounts.count(count));
    return Self.with(this, spec);
  }

  /** As {@link #minAvailable(String)}, by a count. */
  default B minAvailable(int count) {
    return minAvailable(Integer.toString(count));
  }

  /** As {@link #maxUnavailable(String)}, by a count. */
  default B maxUnavailable(int count) {
    return maxUnavailable(Integer.toString(count));
  }
}
