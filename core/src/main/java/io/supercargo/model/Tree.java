package io.supercargo.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An object of no known type that is being filled; fields keep the order they were set in. */
public final class Tree {
  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

  /** Makes an object without fields. */
  public Tree() {}

  /** Returns a copy of an object, to be changed. */
  public static Tree copyOf(Map<?, ?> object) {
    Tree tree = new Tree();
    tree.fields.putAll(Trees.copyMap(object));
    return tree;
  }

  /**
   * Sets a field.
   *
   * @param name the field's name
   * @param value map, list, string, boolean, number or null (which is written as null)
   */
  public Tree put(String name, @Nullable Object value) {
    fields.put(Arguments.text(name, "name"), Trees.copy(value));
    return this;
  }

  /** Sets what is in a field that holds an object, on top of what is there. */
  public Tree object(String name, Consumer<? super Tree> content) {
    Object present = fields.get(Arguments.text(name, "name"));
    Tree tree = present instanceof Map<?, ?> map ? copyOf(map) : new Tree();
    Arguments.notNull(content, "content").accept(tree);
    fields.put(name, tree.toMap());
    return this;
  }

  /** Sets a field to a list of these values. */
  public Tree list(String name, @Nullable Object... values) {
    List<@Nullable Object> list = new ArrayList<>();
    for (Object value : Arguments.notNull(values, "values")) {
      list.add(value);
    }
    return put(name, list);
  }

  /** Appends an object to the list in a field. */
  public Tree addObject(String name, Consumer<? super Tree> content) {
    Tree tree = new Tree();
    Arguments.notNull(content, "content").accept(tree);
    List<@Nullable Object> list = new ArrayList<>();
    if (fields.get(Arguments.text(name, "name")) instanceof List<?> present) {
      list.addAll(present);
    }
    list.add(tree.toMap());
    return put(name, list);
  }

  /** Removes a field, if it is there. */
  public Tree remove(String name) {
    fields.remove(name);
    return this;
  }

  /** Returns an unmodifiable copy of what is set. */
  public Map<String, @Nullable Object> toMap() {
    return Trees.copyMap(fields);
  }
}
