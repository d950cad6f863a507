package io.supercargo.apply.certain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One place in an object.
 *
 * @param parent the place that it is in, null for the object itself
 * @param step the field, or the index of the element in the list that is there
 * @param name how the server calls it among what is owned
 * @param sent the value that is sent
 * @param names the names of what is owned below it, empty if it is owned as a whole
 * @param live the value that is there, null if there is none
 */
record Place(
    @Nullable Place parent,
    Object step,
    String name,
    Object sent,
    Map<?, ?> names,
    @Nullable Object live) {

  /** Returns the place of an object. */
  static Place root(Map<?, ?> sent, Map<?, ?> names, Map<?, ?> live) {
    return new Place(null, "", "", sent, names, live);
  }

  /** Returns the place of something in this one; null if it is not sent, or not owned. */
  @Nullable Place inside(Object at, String called, @Nullable Object value, @Nullable Object there) {
    return value != null && names.get(called) instanceof Map<?, ?> below
        ? new Place(this, at, called, value, below, there)
        : null;
  }

  /** Returns whether the place is owned as a whole. */
  boolean isWhole() {
    return names.isEmpty();
  }

  /** Returns whether it has the value that is sent. */
  boolean isSame() {
    return sent.equals(live);
  }

  /** Returns whether these names have one for this place. */
  boolean isAmong(@Nullable Object owned) {
    return below(owned) != null;
  }

  private @Nullable Object below(@Nullable Object owned) {
    Object above = parent == null ? owned : parent.below(owned);
    if (parent == null) {
      return above;
    }
    return above instanceof Map<?, ?> map ? map.get(name) : null;
  }

  /** Returns the whole object with what is sent at this place. */
  Object with(Object root) {
    return parent == null ? sent : parent.replace(root, step, sent);
  }

  /** Returns the whole object with another value at a step from this place. */
  private Object replace(Object root, Object at, Object value) {
    Object mine = find(root);
    Object copy = value;
    if (mine instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> fields = new LinkedHashMap<>(map);
      fields.put(at, value);
      copy = fields;
    } else if (mine instanceof List<?> list && at instanceof Integer index) {
      List<@Nullable Object> elements = new ArrayList<>(list);
      elements.set(index, value);
      copy = elements;
    }
    return parent == null ? copy : parent.replace(root, step, copy);
  }

  private @Nullable Object find(Object root) {
    Object above = parent == null ? root : parent.find(root);
    if (parent == null) {
      return above;
    }
    if (above instanceof List<?> list && step instanceof Integer index) {
      return list.get(index);
    }
    return above instanceof Map<?, ?> map ? map.get(step) : null;
  }
}
