package io.supercargo.client.memory.merge;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How server-side apply treats the values of a field: what the server takes from the extensions
 * {@code x-kubernetes-list-type}, {@code -list-map-keys} and {@code -map-type} of its OpenAPI.
 * Values are trees.
 */
public abstract class Shape {
  Shape() {}

  /** Returns whether a map or list is replaced as a whole; anything else always is. */
  abstract boolean isWhole(Object value);

  /** Returns the shape of a field or of the value of a key, null if there can be none. */
  abstract @Nullable Shape field(String name);

  /** Returns whether the type itself names the field, unlike keys that users choose. */
  abstract boolean declares(String name);

  /** Returns the shape of the elements of a list. */
  abstract Shape element();

  /** Returns the fields that tell the elements of a list apart; none for a set of scalars. */
  abstract List<String> keys();

  /** Returns what a key of the elements of a list is where it is left out, null if nothing. */
  abstract @Nullable Object keyDefault(String key);

  /** Returns what is wrong with the type of a value that is not null, or null if nothing is. */
  abstract @Nullable String typeProblem(Object value);

  /** Returns the shape of what nothing is known of: maps are merged, lists replaced. */
  public static Shape free() {
    return FreeShape.MERGED;
  }

  /** Returns whether a value has no parts that could have owners of their own. */
  final boolean isLeaf(Object value) {
    return !(value instanceof Map || value instanceof List) || isWhole(value);
  }
}
