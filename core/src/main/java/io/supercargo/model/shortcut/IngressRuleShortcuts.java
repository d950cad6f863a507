package io.supercargo.model.shortcut;

import io.supercargo.model.StructBuilder;
import io.supercargo.ref.ServicePortRef;

/**
 * Shorter ways to the paths of an Ingress' rule.
 *
 * @param <B> the builder that mixes this in
 */
public interface IngressRuleShortcuts<B> {
  /**
   * Adds {@code http.paths: [{path, pathType: Prefix, backend}]}. The server demands a pathType.
   */
  default B path(String path, ServicePortRef port) {
    return path(path, "Prefix", port);
  }

  /** Adds {@code http.paths: [{path, pathType: Exact, backend}]}. */
  default B exactPath(String path, ServicePortRef port) {
    return path(path, "Exact", port);
  }

  /** Adds {@code http.paths: [{path, pathType, backend}]}. */
  default B path(String path, String pathType, ServicePortRef port) {
    StructBuilder<?> http = Self.of(this).edit("http");
    StructBuilder<?> entry = http.addElement(http.index("paths"));
    entry.setValue(entry.index("path"), path);
    entry.setValue(entry.index("pathType"), pathType);
    return Self.with(this, Backends.set(entry.edit("backend"), port));
  }
}
