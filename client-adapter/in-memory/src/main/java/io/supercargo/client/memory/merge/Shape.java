package io.supercargo.client.memory.merge;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How server-side apply treats the values of a field: what the server takes from the extensions
 * {@code x-kubernetes-list-type}, {@code -list-map-keys} and {@code -map-type} of its OpenAPI.
 * Values are trees. A shape says what it has beyond a value without fields, elements and keys.
 */
public abstract class Shape {
  Shape() {}

  /** Returns whether a map or list is replaced as a whole; anything else always is. */
  abstract boolean isWhole(Object value);

  /** Returns the shape of a field or of the value of a key, null if there can be none. */
  @Nullable Shape field(String name) {
    return null;
  }

  /** Returns whether the type itself names the field, unlike keys that users choose. */
  boolean declares(String name) {
    return false;
  }

  /** Returns the shape of the elements of a list; this, if it is none. */
  Shape element() {
    return this;
  }

  /** Returns the fields that tell the elements of a list apart; none for a set of scalars. */
  List<String> keys() {
    return List.of();
  }

  /** Returns what a key of the elements of a list is where it is left out, null if nothing. */
  @Nullable Object keyDefault(String key) {
    return null;
  }

  /** Returns what is wrong with the type of a value that is not null, or null if nothing is. */
  @Nullable String typeProblem(Object value) {
    return null;
  }

  /** Returns the shape of what nothing is known of: maps are merged, lists replaced. */
  public static Shape free() {
    return FreeShape.MERGED;
  }

  /** Returns whether a value has no parts that could have owners of their own. */
  final boolean isLeaf(Object value) {
    return !(value instanceof Map || value instanceof List) || isWhole(value);
  }
}
