package io.supercargo.diff;

import io.supercargo.finding.ResourceId;

/**
 * A resource in which two sets differ.
 *
 * @param kind whether it was added, removed or changed
 * @param resource the resource, as it is after the change; as it was, if it is removed
 * @param diff what changed in it; empty if it was added or removed
 */
public record ResourceChange(Change.Kind kind, ResourceId resource, Diff diff) {
  /**
   * Returns the resource with a sign, and one line below for each change in it, secrets masked:
   * {@code + Service web}, {@code - Service web}, {@code ~ Deployment web}.
   */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder().append(kind.sign()).append(' ').append(resource);
    for (Change change : diff) {
      out.append("\n    ").append(change);
    }
    return out.toString();
  }
}
