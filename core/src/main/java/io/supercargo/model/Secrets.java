package io.supercargo.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where secret values stand besides the fields that a schema marks as secret: one answer for
 * everything that shows objects to people.
 */
public final class Secrets {
  private static final String KIND = "Secret";

  private Secrets() {}

  /**
   * Returns whether an annotation repeats the whole object, secret values included.
   *
   * @param key the annotation's key
   */
  public static boolean hidesAnnotation(@Nullable Object key) {
    if (!(key instanceof String name)) {
      return false;
    }
    switch (name) {
      case "kubectl.kubernetes.io/last-applied-configuration",
      "kapp.k14s.io/original",
      "objectset.rio.cattle.io/applied",
      "banzaicloud.com/last-applied":
        return true;
      default:
        return false;
    }
  }

  /**
   * Returns whether an object is a Secret, typed or not, so that everything but what {@link #shows}
   * allows must be masked.
   */
  public static boolean isSecret(Struct object) {
    return object.schema().typeName().equals("core.v1.Secret")
        || (object instanceof CustomResource resource && KIND.equals(resource.kind()));
  }

  /** As {@link #isSecret(Struct)}, for an object that is a tree. */
  public static boolean isSecret(Map<?, ?> object) {
    return KIND.equals(object.get("kind"));
  }

  /** Returns whether a field of a Secret holds no secret values. */
  public static boolean shows(@Nullable Object field) {
    return "apiVersion".equals(field)
        || "kind".equals(field)
        || "metadata".equals(field)
        || "type".equals(field)
        || "immutable".equals(field);
  }

  /** Returns a value of a field or a tree on one line, with secret values masked. */
  public static String describe(@Nullable Object value) {
    return Summary.ofValue(value);
  }
}
