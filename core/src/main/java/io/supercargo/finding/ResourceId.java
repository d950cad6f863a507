package io.supercargo.finding;

import io.supercargo.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What tells a resource from others.
 *
 * @param apiVersion group and version, null if it is not set
 * @param kind the kind, null if it is not set
 * @param namespace the namespace that is written, null if none is
 * @param name the name, null if it is not set
 */
public record ResourceId(
    @Nullable String apiVersion,
    @Nullable String kind,
    @Nullable String namespace,
    @Nullable String name) {

  /** Returns the identity of a resource. */
  public static ResourceId of(Resource resource) {
    return new ResourceId(
        resource.apiVersion(), resource.kind(), resource.namespace(), resource.name());
  }

  /** Returns {@code Deployment web}, or {@code Deployment shop/web} where a namespace is set. */
  @Override
  public String toString() {
    String where = namespace == null ? "" : namespace + "/";
    return (kind == null ? "resource" : kind) + " " + where + (name == null ? "(no name)" : name);
  }
}
