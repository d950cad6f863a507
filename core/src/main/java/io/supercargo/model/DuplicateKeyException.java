package io.supercargo.model;

import org.jspecify.annotations.Nullable;

/**
 * A key of a map or keyed list was set twice. The message names the key and both lines; an override
 * says so by a {@code replace…} or {@code remove…} method.
 */
public final class DuplicateKeyException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private DuplicateKeyException(String field, String key, @Nullable Site first) {
    super(
        field
            + " already has the key \""
            + key
            + "\""
            + (first == null ? "" : ", set at " + first)
            + "; set again at "
            + new Site()
            + ". Use replace or remove if the second is meant");
  }

  /** Returns the exception; the JVM loads its class no sooner than for the call. */
  static IllegalArgumentException of(String field, String key, @Nullable Site first) {
    return new DuplicateKeyException(field, key, first);
  }
}
