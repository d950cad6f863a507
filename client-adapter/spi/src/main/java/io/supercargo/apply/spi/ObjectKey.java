package io.supercargo.apply.spi;

import io.supercargo.model.Arguments;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names one object of a cluster. Two keys are equal if they name the same object: the version of
 * the type does not matter.
 */
public final class ObjectKey {
  /** What is expected of a name, for messages. */
  public static final String NAME = "a name other than . and .., without / and %";

  private final ResourceType type;
  private final @Nullable String namespace;
  private final String name;

  /**
   * Names an object.
   *
   * @param type its type
   * @param namespace its namespace; null if, and only if, the type is not namespaced
   * @param name its name
   * @throws IllegalArgumentException if type and namespace do not fit, or if one of the names is no
   *     {@linkplain #isName name}
   */
  public ObjectKey(ResourceType type, @Nullable String namespace, String name) {
    this.type = type;
    this.name = named(type, Arguments.text(name, "name"));
    if (type.namespaced() != (namespace != null)) {
      throw Arguments.failure(
          type + " " + name + (namespace == null ? " needs a namespace" : " has no namespace"));
    }
    this.namespace = namespace == null ? null : named(type, namespace);
  }

  private static String named(ResourceType type, String name) {
    if (!isName(name)) {
      throw Arguments.failure(type + " \"" + name + "\": expected " + NAME);
    }
    return name;
  }

  /**
   * Returns whether a text can name an object: a name becomes a part of a path, so it is neither
   * {@code .} nor {@code ..}, and has no {@code /} or {@code %}.
   */
  public static boolean isName(String text) {
    return !text.equals(".")
        && !text.equals("..")
        && text.indexOf('/') < 0
        && text.indexOf('%') < 0;
  }

  /** Returns the type. */
  public ResourceType type() {
    return type;
  }

  /** Returns the namespace, null for what lives in none. */
  public @Nullable String namespace() {
    return namespace;
  }

  /** Returns the name. */
  public String name() {
    return name;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ObjectKey that
        && name.equals(that.name)
        && Objects.equals(namespace, that.namespace)
        && type.kind().equals(that.type.kind())
        && type.group().equals(that.type.group());
  }

  @Override
  public int hashCode() {
    return Objects.hash(type.group(), type.kind(), namespace, name);
  }

  /** Returns {@code Deployment shop/web}, or {@code ClusterRole reader}. */
  @Override
  public String toString() {
    return type.kind() + " " + (namespace == null ? "" : namespace + "/") + name;
  }
}
