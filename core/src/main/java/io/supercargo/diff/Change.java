package io.supercargo.diff;

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

  /**
   * Returns it on one line, secrets masked: {@code ~ spec.replicas: 2 -> 3}. Objects and lists are
   * written as YAML writes them on a line, {@code {name: web, image: "nginx:1.27"}}; a text by
   * itself stands as it is, in quotes only where it would break the line or where the other value
   * looks the same: {@code 80 -> "80"}.
   */
  @Override
  public String toString() {
    String one = FlowText.of(before);
    String two = FlowText.of(after);
    switch (kind) {
      case ADDED:
        return "+ " + path + ": " + two;
      case REMOVED:
        return "- " + path + ": " + one;
      case CHANGED:
        return "~ " + path + ": " + (one.equals(two) ? byType() : one + " -> " + two);
      default:
        return "~ " + path + ": order " + one + " -> " + two;
    }
  }

  private String byType() {
    return secret ? MASK + " -> " + MASK : FlowText.typed(before) + " -> " + FlowText.typed(after);
  }
}
