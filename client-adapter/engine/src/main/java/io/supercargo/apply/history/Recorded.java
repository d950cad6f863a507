package io.supercargo.apply.history;

import io.supercargo.set.Manifests;
import java.util.List;

/**
 * A set as it was delivered.
 *
 * @param manifests the set; without the Secrets whose values were not recorded
 * @param withoutValues names of those Secrets, as {@code namespace/name}
 */
public record Recorded(Manifests manifests, List<String> withoutValues) {
  /** Makes a record; the list is copied. */
  public Recorded {
    withoutValues = List.copyOf(withoutValues);
  }
}
