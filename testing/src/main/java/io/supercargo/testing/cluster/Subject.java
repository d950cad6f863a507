package io.supercargo.testing.cluster;

import org.jspecify.annotations.Nullable;

/**
 * What a manifest is about, so that its address in the server can be found.
 *
 * @param apiVersion group and version, for example {@code apps/v1}
 * @param kind for example {@code Deployment}
 * @param namespace the namespace; null means {@code default}; ignored for cluster-scoped kinds
 * @param name the name; may be null where it is not needed, as for a dry-run create
 */
public record Subject(
    String apiVersion, String kind, @Nullable String namespace, @Nullable String name) {
  /** A subject whose name does not matter. */
  public static Subject of(String apiVersion, String kind, @Nullable String namespace) {
    return new Subject(apiVersion, kind, namespace, null);
  }
}
