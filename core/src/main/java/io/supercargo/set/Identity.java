package io.supercargo.set;

import io.supercargo.model.Resource;
import io.supercargo.model.Struct;
import org.jspecify.annotations.Nullable;

/** What tells a resource from others, whatever its version: group, kind, namespace and name. */
public final class Identity {
  private Identity() {}

  /**
   * Returns the identity of a resource, to be held against others.
   *
   * @param namespace the namespace that it is in, null if none is known; without effect on kinds
   *     that live in no namespace
   */
  public static String of(Resource resource, @Nullable String namespace) {
    return of(resource.asStruct(), namespace);
  }

  static String of(Struct resource, @Nullable String namespace) {
    String version = (String) resource.part("apiVersion");
    int slash = version == null ? -1 : version.indexOf('/');
    String group = version == null || slash < 0 ? "" : version.substring(0, slash);
    boolean namespaced = resource.schema().namespaced() && namespace != null;
    return group
        + '\n'
        + resource.part("kind")
        + '\n'
        + (namespaced ? namespace : "")
        + '\n'
        + metadata(resource, "name");
  }

  static @Nullable String metadata(Struct resource, String field) {
    Struct metadata = (Struct) resource.part("metadata");
    return metadata == null ? null : (String) metadata.part(field);
  }
}
