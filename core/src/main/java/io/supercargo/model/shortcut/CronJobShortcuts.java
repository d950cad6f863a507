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

  /** Sets {@code spec.timeZone}, such as {@code Europe/Berlin}. */
  default B timeZone(String zone) {
    StructBuilder<?> spec = Self.spec(this);
    spec.setValue(spec.index("timeZone"), zone);
    return Self.with(this, spec);
  }

  /**
   * Sets how many finished Jobs are kept: {@code spec.successfulJobsHistoryLimit} and {@code
   * spec.failedJobsHistoryLimit}.
   */
  default B keepJobs(int successful, int failed) {
    StructBuilder<?> spec = Self.spec(this);
    spec.setValue(spec.index("successfulJobsHistoryLimit"), successful);
    spec.setValue(spec.index("failedJobsHistoryLimit"), failed);
    return Self.with(this, spec);
  }

  /** Sets {@code spec.concurrencyPolicy}: Allow, Forbid or Replace. */
  default B concurrencyPolicy(String policy) {
    StructBuilder<?> spec = Self.spec(this);
    spec.setValue(spec.index("concurrencyPolicy"), policy);
    return Self.with(this, spec);
  }
}
