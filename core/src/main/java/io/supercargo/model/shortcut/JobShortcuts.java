package io.supercargo.model.shortcut;

import io.supercargo.model.StructBuilder;

/**
 * Shorter ways to what a Job has; {@code J} stands for {@code spec} of a Job, {@code
 * spec.jobTemplate.spec} of a CronJob.
 *
 * @param <B> the builder that mixes this in
 */
public interface JobShortcuts<B> extends PodShortcuts<B> {
  /** Sets {@code J.backoffLimit}: how often a failed pod is tried again. */
  default B backoffLimit(int limit) {
    StructBuilder<?> spec = Jobs.spec(this);
    spec.setValue(spec.index("backoffLimit"), limit);
    return Self.with(this, spec);
  }

  /** Sets {@code J.ttlSecondsAfterFinished}. */
  default B ttlSecondsAfterFinished(int seconds) {
    StructBuilder<?> spec = Jobs.spec(this);
    spec.setValue(spec.index("ttlSecondsAfterFinished"), seconds);
    return Self.with(this, spec);
  }

  /** Sets {@code J.completions} and {@code J.parallelism}. */
  default B completions(int completions, int parallelism) {
    StructBuilder<?> spec = Jobs.spec(this);
    spec.setValue(spec.index("completions"), completions);
    spec.setValue(spec.index("parallelism"), parallelism);
    return Self.with(this, spec);
  }
}
