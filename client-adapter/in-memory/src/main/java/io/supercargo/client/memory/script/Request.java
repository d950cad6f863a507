package io.supercargo.client.memory.script;

import io.supercargo.apply.spi.ObjectKey;
import org.jspecify.annotations.Nullable;

/**
 * A request to a cluster in memory.
 *
 * @param verb the method of {@link io.supercargo.apply.spi.ClusterClient}, such as {@code apply}
 * @param key the object that it is about; null if it is about many or none
 * @param kind the kind that it is about, empty for discovery and version
 * @param dryRun whether it is not to change anything
 */
public record Request(String verb, @Nullable ObjectKey key, String kind, boolean dryRun) {
  /** Returns whether it changes the cluster. */
  public boolean writes() {
    boolean write =
        verb.equals("apply")
            || verb.equals("create")
            || verb.equals("replace")
            || verb.equals("merge")
            || verb.equals("delete");
    return write && !dryRun;
  }

  /** Returns verb and object, such as {@code apply Deployment shop/web}. */
  @Override
  public String toString() {
    return (verb + " " + (key == null ? kind : key) + (dryRun ? " (dry run)" : "")).trim();
  }
}
