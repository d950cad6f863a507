package io.supercargo.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a builder that the model does not know; copied once they are shared. */
final class UnknownSlot {
  private @Nullable Map<String, @Nullable Object> fields;
  // Whether an object that was built, or that the builder was made from, has the map too.
  private boolean shared;

  UnknownSlot(@Nullable Map<String, @Nullable Object> fields) {
    this.fields = fields;
    this.shared = true;
  }

  @Nullable Object get(String name) {
    return fields == null ? null : fields.get(name);
  }

  void put(String name, @Nullable Object tree) {
    own().put(name, Trees.copy(tree));
  }

  void remove(String name) {
    if (fields != null && fields.containsKey(name)) {
      own().remove(name);
    }
  }

  private Map<String, @Nullable Object> own() {
    Map<String, @Nullable Object> own = fields;
    if (own == null || shared) {
      own = own == null ? new LinkedHashMap<>() : new LinkedHashMap<>(own);
      fields = own;
      shared = false;
    }
    return own;
  }

  /** Returns the fields for an object, null if there are none. */
  @Nullable Map<String, @Nullable Object> freeze() {
    if (fields == null || fields.isEmpty()) {
      return null;
    }
    if (!shared) {
      fields = FrozenMap.of(fields);
      shared = true;
    }
    return fields;
  }
}
