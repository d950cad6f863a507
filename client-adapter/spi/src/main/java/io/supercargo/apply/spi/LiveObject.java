package io.supercargo.apply.spi;

import io.supercargo.model.Secrets;
import io.supercargo.model.Trees;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object as the cluster has it. Immutable. */
public final class LiveObject {
  private final Map<String, @Nullable Object> tree;

  private LiveObject(Map<String, @Nullable Object> tree) {
    this.tree = tree;
  }

  /**
   * Returns an object of a tree.
   *
   * @param tree the whole object, managedFields included; it is copied
   */
  public static LiveObject of(Map<?, ?> tree) {
    return new LiveObject(Trees.copyMap(tree));
  }

  /** As {@link #of}, for a tree that nobody changes, such as one that was just read. */
  public static LiveObject ofUnmodifiable(Map<String, @Nullable Object> tree) {
    return new LiveObject(tree);
  }

  /** Returns the whole object. */
  public Map<String, @Nullable Object> tree() {
    return tree;
  }

  /** Returns group and version, empty if they are not set. */
  public String apiVersion() {
    return text(tree.get("apiVersion"));
  }

  /** Returns the kind, empty if it is not set. */
  public String kind() {
    return text(tree.get("kind"));
  }

  /** Returns the metadata, empty if there is none. */
  public Map<?, ?> metadata() {
    return tree.get("metadata") instanceof Map<?, ?> metadata ? metadata : Map.of();
  }

  /** Returns the name, empty if it is not set. */
  public String name() {
    return text(metadata().get("name"));
  }

  /** Returns the namespace, null for what lives in none. */
  public @Nullable String namespace() {
    return metadata().get("namespace") instanceof String namespace ? namespace : null;
  }

  /** Returns what tells this object from later ones of its name; empty in some dry runs. */
  public String uid() {
    return text(metadata().get("uid"));
  }

  /** Returns the version of this state of the object; empty in some dry runs. */
  public String resourceVersion() {
    return text(metadata().get("resourceVersion"));
  }

  /** Returns the number that grows with each change of what is wanted, 0 if the kind has none. */
  public long generation() {
    return metadata().get("generation") instanceof Number number ? number.longValue() : 0;
  }

  /** Returns whether the object is being deleted. */
  public boolean isTerminating() {
    return metadata().get("deletionTimestamp") != null;
  }

  /** Returns the labels. */
  public Map<String, String> labels() {
    return texts("labels");
  }

  /** Returns the annotations. */
  public Map<String, String> annotations() {
    return texts("annotations");
  }

  /** Returns the names of the finalizers that keep the object. */
  public List<String> finalizers() {
    List<String> names = new ArrayList<>();
    if (metadata().get("finalizers") instanceof List<?> list) {
      for (Object each : list) {
        names.add(String.valueOf(each));
      }
    }
    return names;
  }

  /** Returns who set which fields, as the server has it. */
  public List<ManagedFields> managedFields() {
    List<ManagedFields> entries = new ArrayList<>();
    if (metadata().get("managedFields") instanceof List<?> list) {
      for (Object each : list) {
        if (each instanceof Map<?, ?> entry) {
          entries.add(ManagedFields.of(entry));
        }
      }
    }
    return entries;
  }

  private Map<String, String> texts(String field) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (metadata().get(field) instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        texts.put(String.valueOf(entry.getKey()), String.valueOf(entry.getValue()));
      }
    }
    return texts;
  }

  private static String text(@Nullable Object value) {
    return value instanceof String text ? text : "";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LiveObject that && tree.equals(that.tree);
  }

  @Override
  public int hashCode() {
    return tree.hashCode();
  }

  /** Returns the object on one line, secrets masked. */
  @Override
  public String toString() {
    return Secrets.describe(tree);
  }
}
