package io.supercargo.model.shortcut;

import org.jspecify.annotations.Nullable;

/**
 * Shorter ways to amounts of cpu and memory.
 *
 * @param <B> the builder that mixes this in
 */
public interface ResourcesShortcuts<B> {
  /** Sets {@code requests: {cpu, memory}}; null leaves one out. */
  default B requests(@Nullable String cpu, @Nullable String memory) {
    return Self.with(this, Amounts.set(Self.of(this), "requests", cpu, memory));
  }

  /** Sets {@code limits: {cpu, memory}}; null leaves one out. */
  default B limits(@Nullable String cpu, @Nullable String memory) {
    return Self.with(this, Amounts.set(Self.of(this), "limits", cpu, memory));
  }
}
