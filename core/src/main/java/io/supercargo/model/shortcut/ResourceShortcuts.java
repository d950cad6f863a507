package io.supercargo.model.shortcut;

import org.jspecify.annotations.Nullable;

/**
 * Shorter ways to the metadata of a resource.
 *
 * @param <B> the builder that mixes this in
 */
public interface ResourceShortcuts<B> {
  /** Sets {@code metadata.name}; null unsets it. */
  default B name(@Nullable String name) {
    return Self.with(this, Self.metadata(this).name(name));
  }

  /** Sets {@code metadata.namespace}; null unsets it. */
  default B namespace(@Nullable String namespace) {
    return Self.with(this, Self.metadata(this).namespace(namespace));
  }

  /** Adds to {@code metadata.labels}; the key must be new. */
  default B label(String key, String value) {
    return Self.with(this, Self.metadata(this).label(key, value));
  }

  /** Adds to {@code metadata.annotations}; the key must be new. */
  default B annotation(String key, String value) {
    return Self.with(this, Self.metadata(this).annotation(key, value));
  }
}
