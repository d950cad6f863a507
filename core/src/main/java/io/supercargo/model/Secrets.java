package io.supercargo.model;

import org.jspecify.annotations.Nullable;

/** Where secret values stand besides the fields that a schema marks as secret. */
public final class Secrets {
  private static final String LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";

  private Secrets() {}

  /**
   * Returns whether an annotation repeats the whole object, secret values included.
   *
   * @param key the annotation's key
   */
  public static boolean hidesAnnotation(@Nullable Object key) {
    return LAST_APPLIED.equals(key);
  }
}
