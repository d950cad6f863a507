package io.supercargo.client.memory.merge;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One step from an object into its parts. Ordered as the server orders them. */
final class Element implements Comparable<Element> {
  private final char type;
  private final String name;
  private final SortedMap<String, @Nullable Object> values;
  // The text in FieldsV1; two elements are equal if it is.
  private final String text;

  private Element(char type, String name, SortedMap<String, @Nullable Object> values) {
    this.type = type;
    this.name = name;
    this.values = values;
    this.text = type + ":" + (type == 'f' ? name : type == 'v' ? only(values) : object(values));
  }

  /** Returns the step into a field or the value of a key. */
  static Element field(String name) {
    return new Element('f', name, new TreeMap<>());
  }

  /** Returns the step to the element of a list that has these values in its keys. */
  static Element keyed(Map<String, ? extends @Nullable Object> keys) {
    return new Element('k', "", new TreeMap<>(keys));
  }

  /** Returns the step to an element of a set. */
  static Element value(Object value) {
    SortedMap<String, @Nullable Object> only = new TreeMap<>();
    only.put("", value);
    return new Element('v', "", only);
  }

  private static String only(SortedMap<String, @Nullable Object> values) {
    return Scalars.json(values.get(""));
  }

  private static String object(SortedMap<String, @Nullable Object> values) {
    StringBuilder out = new StringBuilder("{");
    for (Map.Entry<String, @Nullable Object> entry : values.entrySet()) {
      out.append(out.length() == 1 ? "" : ",").append(Scalars.json(entry.getKey()));
      out.append(':').append(Scalars.json(entry.getValue()));
    }
    return out.append('}').toString();
  }

  boolean isField() {
    return type == 'f';
  }

  String name() {
    return name;
  }

  /** Returns the key that stands for this step in FieldsV1. */
  String text() {
    return text;
  }

  /**
   * Returns the step to an element of a list.
   *
   * @throws ShapeException if the element lacks what would tell it apart
   */
  static Element of(Shape list, @Nullable Object element) {
    List<String> keys = list.keys();
    if (keys.isEmpty()) {
      return ofSet(element);
    }
    if (!(element instanceof Map<?, ?> map)) {
      throw new ShapeException(
          element == null
              ? "associative list with keys may not have a null element"
              : "associative list with keys may not have non-map elements");
    }
    SortedMap<String, @Nullable Object> values = new TreeMap<>();
    for (String key : keys) {
      Object value = map.containsKey(key) ? map.get(key) : list.keyDefault(key);
      if (value != null || map.containsKey(key)) {
        values.put(key, value);
      }
    }
    if (values.isEmpty()) {
      throw new ShapeException(
          "associative list with keys has an element that omits all key fields "
              + shown(keys)
              + " (and doesn't have default values for any key fields)");
    }
    return new Element('k', "", values);
  }

  private static String shown(List<String> keys) {
    StringBuilder out = new StringBuilder("[");
    for (String key : keys) {
      out.append(out.length() == 1 ? "" : " ").append(Scalars.shown(key));
    }
    return out.append(']').toString();
  }

  private static Element ofSet(@Nullable Object element) {
    if (element instanceof Map) {
      throw new ShapeException("associative list without keys has an element that's a map type");
    }
    if (element instanceof List) {
      throw new ShapeException("not supported: associative list with lists as elements");
    }
    if (element == null) {
      throw new ShapeException(
          "associative list without keys has an element that's an explicit null");
    }
    return value(element);
  }

  @Override
  public int compareTo(Element other) {
    if (type != other.type) {
      return Character.compare(type, other.type); // f, k, v: the server's order, too
    }
    if (isField()) {
      return name.compareTo(other.name);
    }
    Iterator<Map.Entry<String, @Nullable Object>> theirs = other.values.entrySet().iterator();
    for (Map.Entry<String, @Nullable Object> mine : values.entrySet()) {
      if (!theirs.hasNext()) {
        return 1;
      }
      int order = compare(mine, theirs.next());
      if (order != 0) {
        return order;
      }
    }
    return theirs.hasNext() ? -1 : 0;
  }

  private static int compare(
      Map.Entry<String, @Nullable Object> one, Map.Entry<String, @Nullable Object> other) {
    int names = one.getKey().compareTo(other.getKey());
    return names == 0 ? Scalars.order(one.getValue(), other.getValue()) : names;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Element that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the step as it stands in messages: {@code .spec}, {@code [name="web"]}. */
  @Override
  public String toString() {
    if (isField()) {
      return "." + name;
    }
    StringBuilder out = new StringBuilder("[");
    for (Map.Entry<String, @Nullable Object> entry : values.entrySet()) {
      out.append(out.length() == 1 ? "" : ",").append(entry.getKey());
      out.append('=').append(Scalars.shown(entry.getValue()));
    }
    return out.append(']').toString();
  }
}
