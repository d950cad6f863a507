package io.supercargo.diff;

import io.supercargo.model.Schema;
import io.supercargo.model.Secrets;
import io.supercargo.model.Struct;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A typed object or a tree, seen as fields by name. */
final class ObjectView {
  private final @Nullable Struct struct;
  private final Map<?, ?> tree;

  private ObjectView(@Nullable Struct struct, Map<?, ?> tree) {
    this.struct = struct;
    this.tree = tree;
  }

  /** Returns the view of an object, null if it is none. */
  static @Nullable ObjectView of(@Nullable Object value) {
    if (value instanceof Struct struct) {
      return new ObjectView(struct, struct.unknownFields());
    }
    return value instanceof Map<?, ?> map ? new ObjectView(null, map) : null;
  }

  /** Returns the names of the fields that are set in this or the other, in this one's order. */
  Set<String> namesWith(ObjectView other) {
    Set<String> names = new LinkedHashSet<>();
    if (struct != null && other.struct != null && struct.schema() == other.struct.schema()) {
      Schema schema = struct.schema();
      for (int i = 0; i < schema.size(); i++) {
        if (struct.value(i) != null || other.struct.value(i) != null) {
          names.add(schema.name(i));
        }
      }
    }
    addNames(names);
    other.addNames(names);
    return names;
  }

  /** Returns the names of the fields that are set, in their order. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    addNames(names);
    return names;
  }

  private void addNames(Set<String> names) {
    if (struct != null) {
      for (int i = 0; i < struct.schema().size(); i++) {
        if (struct.value(i) != null) {
          names.add(struct.schema().name(i));
        }
      }
    }
    for (Object key : tree.keySet()) {
      names.add(String.valueOf(key));
    }
  }

  boolean typed() {
    return struct != null;
  }

  @Nullable Object value(String name) {
    return struct == null ? tree.get(name) : struct.value(name);
  }

  /** Returns whether the field is set, perhaps to an explicit null. */
  boolean has(String name) {
    return tree.containsKey(name) || value(name) != null;
  }

  boolean isSecret() {
    return struct == null ? Secrets.isSecret(tree) : Secrets.isSecret(struct);
  }

  boolean hides(String name) {
    int index = index(name);
    return struct != null && index >= 0 && struct.schema().secret(index);
  }

  List<String> listKeys(String name) {
    int index = index(name);
    return struct == null || index < 0 ? List.of() : struct.schema().listKeys(index);
  }

  boolean isSet(String name) {
    int index = index(name);
    return struct != null && index >= 0 && struct.schema().isSet(index);
  }

  /** Returns whether the field is a map with keys of the user's own, such as labels. */
  boolean isMap(String name) {
    int index = index(name);
    return struct != null && index >= 0 && struct.schema().type(index).startsWith("{");
  }

  private int index(String name) {
    return struct == null ? -1 : struct.schema().indexOf(name);
  }
}
