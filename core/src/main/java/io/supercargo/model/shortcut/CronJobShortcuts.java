package io.supercargo.model.shortcut;

import io.supercargo.model.StructBuilder;

/**
 * Shorter ways to what only a CronJob has.
 *
 * @param <B> the builder that mixes this in
 */
public interface CronJobShortcuts<B> extends JobShortcuts<B> {
  /** Sets {@code spec.schedule}, such as {@code 0 3 * * *}. */
  default B schedule(String schedule) {
    StructBuilder<?> spec = Self.spec(this);
    spec.setValue(spec.index("schedule"), schedule);
    return Self.with(this, spec);
  }

  /** Sets {@code spec.concurrencyPolicy}: Allow, Forbid or Replace. */
  default B concurrencyPolicy(String policy) {
    StructBuilder<?> spec = Self.spec(this);
    spec.setValue(spec.index("concurrencyPolicy"), policy);
    return Self.with(this, spec);
  }
}
