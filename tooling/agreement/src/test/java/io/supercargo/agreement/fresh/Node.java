package io.supercargo.agreement.fresh;

import io.supercargo.model.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document: the map or list that holds a value, and what the model knows of the value.
 *
 * @param holder the map or the list
 * @param key the name in the map (a string) or the index in the list (an integer)
 * @param code the type code of the value, as {@link Schema} writes it
 * @param owner the type that declares the value, null in free trees
 * @param name the name of the field that holds the value, or that the list or map is in
 * @param schema the value's own type, null if it is no object of the model
 */
record Node(
    Object holder,
    Object key,
    String code,
    @Nullable Schema owner,
    String name,
    @Nullable Schema schema) {

  @SuppressWarnings("unchecked")
  Map<String, @Nullable Object> map() {
    return (Map<String, @Nullable Object>) holder;
  }

  @SuppressWarnings("unchecked")
  List<@Nullable Object> list() {
    return (List<@Nullable Object>) holder;
  }

  boolean inList() {
    return holder instanceof List;
  }

  @Nullable Object value() {
    return key instanceof Integer index ? list().get(index) : map().get(key);
  }

  void set(@Nullable Object value) {
    if (key instanceof Integer index) {
      list().set(index, value);
    } else {
      map().put((String) key, value);
    }
  }

  void remove() {
    if (key instanceof Integer index) {
      list().remove((int) index);
    } else {
      map().remove(key);
    }
  }

  /** Where a value of the model stands: type and field, such as {@code core.v1.Container.name}. */
  String slot() {
    return (owner == null ? "" : owner.typeName()) + "." + name + (inList() ? "[]" : "");
  }
}
