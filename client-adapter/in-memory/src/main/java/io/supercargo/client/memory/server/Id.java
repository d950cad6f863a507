package io.supercargo.client.memory.server;

import io.supercargo.apply.spi.ObjectKey;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names a stored object.
 *
 * @param groupKind kind and group, as {@code Deployment.apps}
 * @param namespace the namespace, empty for what lives in none
 * @param name the name
 */
public record Id(String groupKind, String namespace, String name) implements Comparable<Id> {
  private static final Comparator<Id> ORDER =
      Comparator.comparing(Id::groupKind).thenComparing(Id::namespace).thenComparing(Id::name);

  static Id of(ObjectKey key) {
    String namespace = key.namespace();
    return new Id(key.type().groupKind(), namespace == null ? "" : namespace, key.name());
  }

  /** Returns what names an object. */
  public static Id of(Map<String, @Nullable Object> object) {
    String version = Obj.text(object, "apiVersion");
    int slash = version.indexOf('/');
    String kind = Obj.text(object, "kind");
    return new Id(
        slash < 0 ? kind : kind + "." + version.substring(0, slash),
        Obj.text(object, "metadata", "namespace"),
        Obj.text(object, "metadata", "name"));
  }

  /** Returns the name of a namespace. */
  public static Id namespace(String name) {
    return new Id("Namespace", "", name);
  }

  @Override
  public int compareTo(Id other) {
    return ORDER.compare(this, other);
  }
}
