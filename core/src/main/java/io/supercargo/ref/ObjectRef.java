package io.supercargo.ref;

import io.supercargo.model.Arguments;
import org.jspecify.annotations.Nullable;

/** Names a resource, in the set or outside. */
public class ObjectRef {
  private final String apiVersion;
  private final String kind;
  private final String name;
  private final @Nullable String namespace;

  /**
   * Names a resource.
   *
   * @param apiVersion group and version, such as {@code apps/v1}
   * @param kind the kind
   * @param namespace the namespace, null for the set's own or none
   * @param name the name
   */
  public ObjectRef(String apiVersion, String kind, @Nullable String namespace, String name) {
    this.apiVersion = Arguments.text(apiVersion, "apiVersion");
    this.kind = Arguments.text(kind, "kind");
    this.namespace = namespace;
    this.name = Arguments.text(name, "name");
  }

  /** Returns group and version of the resource. */
  public final String apiVersion() {
    return apiVersion;
  }

  /** Returns the kind of the resource. */
  public final String kind() {
    return kind;
  }

  /** Returns the namespace, or null for the set's own or none. */
  public final @Nullable String namespace() {
    return namespace;
  }

  /** Returns the name of the resource. */
  public final String name() {
    return name;
  }

  /** Returns a reference to the same name in a namespace, unless this one names its own. */
  public ObjectRef in(@Nullable String home) {
    return namespace != null || home == null ? this : new ObjectRef(apiVersion, kind, home, name);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof ObjectRef that
        && apiVersion.equals(that.apiVersion)
        && kind.equals(that.kind)
        && name.equals(that.name)
        && (namespace == null ? that.namespace == null : namespace.equals(that.namespace));
  }

  @Override
  public final int hashCode() {
    return 31 * kind.hashCode() + name.hashCode();
  }

  /** Returns kind and name. */
  @Override
  public final String toString() {
    return kind + " " + (namespace == null ? "" : namespace + "/") + name;
  }
}
