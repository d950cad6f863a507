package io.supercargo.model.shortcut;

import io.supercargo.model.StructBuilder;

/**
 * Shorter ways to the number of pods.
 *
 * @param <B> the builder that mixes this in
 */
public interface ReplicaShortcuts<B> extends WorkloadShortcuts<B> {
  /** Sets {@code spec.replicas}. */
  default B replicas(int replicas) {
    StructBuilder<?> spec = Self.spec(this);
    spec.setValue(spec.index("replicas"), replicas);
    return Self.with(this, spec);
  }
}
