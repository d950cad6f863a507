package io.supercargo.diff;

import io.supercargo.model.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * One place where two objects differ.
 *
 * @param kind what happened there
 * @param path the place as {@link io.supercargo.model.Paths} reads it; empty for the whole object
 * @param before the value before, {@value #MASK} if it is secret, null if there was none
 * @param after the value after, {@value #MASK} if it is secret, null if there is none
 * @param secret whether the values are secret and masked
 */
public record Change(
    Kind kind, String path, @Nullable Object before, @Nullable Object after, boolean secret) {
  /** Stands for a secret value. */
  public static final String MASK = "***";

  /** What happened at a place. */
  public enum Kind {
    /** There was nothing before. */
    ADDED,
    /** There is nothing after. */
    REMOVED,
    /** There is another value. */
    CHANGED,
    /** The same elements stand in another order; the values are their keys. */
    REORDERED;

    char sign() {
      return this == ADDED ? '+' : this == REMOVED ? '-' : '~';
    }
  }

  /** Returns it on one line, secrets masked: {@code ~ spec.replicas: 2 -> 3}. */
  @Override
  public String toString() {
    switch (kind) {
      case ADDED:
        return "+ " + path + ": " + text(after);
      case REMOVED:
        return "- " + path + ": " + text(before);
      case CHANGED:
        return "~ " + path + ": " + text(before) + " -> " + text(after);
      default:
        return "~ " + path + ": order " + text(before) + " -> " + text(after);
    }
  }

  private static String text(@Nullable Object value) {
    return Secrets.describe(value);
  }
}
