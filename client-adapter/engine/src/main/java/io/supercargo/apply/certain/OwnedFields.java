package io.supercargo.apply.certain;

import io.supercargo.model.Schema;
import io.supercargo.model.StructBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Walks through what is sent, beside the names of what its manager owns and what is there. How the
 * server merges a field says the table of its type; where the names do not agree with that, they
 * were written for another version of the type, and nothing is certain.
 */
final class OwnedFields {
  private static final String FIELD = "f:";
  private static final String SELF = ".";

  private final List<Place> differences = new ArrayList<>(0);

  /**
   * Returns whether the names at a place are exactly those of the fields that are sent.
   *
   * @param type a builder of the type of the object
   */
  boolean areAll(StructBuilder<?> type, Place object) {
    return object.sent() instanceof Map<?, ?> sent && struct(type, sent, object, false);
  }

  /** Returns the places that do not have the value that is sent. */
  List<Place> differences() {
    return differences;
  }

  /** Looks at what is owned as a whole. */
  boolean whole(Place place) {
    if (place.isWhole() && !place.isSame()) {
      differences.add(place);
    }
    return place.isWhole();
  }

  /**
   * Looks at an object, all of whose fields have a type.
   *
   * @param named whether the server has the object itself among what is owned, besides its fields:
   *     only elements of lists and values of maps
   */
  private boolean struct(StructBuilder<?> type, Map<?, ?> sent, Place place, boolean named) {
    if (!(place.live() instanceof Map<?, ?> live) || !areAsMany(sent, place, named)) {
      return false;
    }
    Schema schema = type.schema();
    for (Map.Entry<?, ?> entry : sent.entrySet()) {
      Object name = entry.getKey();
      int index = schema.indexOf(String.valueOf(name));
      Place field = place.inside(name, FIELD + name, entry.getValue(), live.get(name));
      if (index < 0 || field == null || !field(type, index, field)) {
        return false;
      }
    }
    return true;
  }

  private static boolean areAsMany(Map<?, ?> sent, Place place, boolean named) {
    return place.names().size() == sent.size() + (named ? 1 : 0)
        && place.names().containsKey(SELF) == named;
  }

  private boolean field(StructBuilder<?> type, int index, Place place) {
    Schema schema = type.schema();
    String code = schema.type(index);
    switch (code.charAt(0)) {
      case 'o':
        return schema.atomic(index) ? whole(place) : object(type.nested(index), place, false);
      case '[':
        return new OwnedElements(this, type, index).areAll(place);
      case '{':
        return schema.atomic(index) && code.charAt(1) != 'o'
            ? whole(place)
            : map(type, index, place);
      default:
        return whole(place);
    }
  }

  /** Looks at an object that the server merges. One without fields has nothing but itself. */
  boolean object(StructBuilder<?> type, Place place, boolean named) {
    if (!(place.sent() instanceof Map<?, ?> fields)) {
      return false;
    }
    return fields.isEmpty()
        ? place.isWhole() && place.isSame()
        : struct(type, fields, place, named);
  }

  private boolean map(StructBuilder<?> type, int index, Place place) {
    if (!(place.sent() instanceof Map<?, ?> entries)) {
      return false;
    }
    if (entries.isEmpty()) {
      return place.isWhole() && place.isSame();
    }
    char code = type.schema().type(index).charAt(1);
    boolean merged = code == 'o' && !type.schema().atomic(index);
    if (code == '[' || code == '{' || !areAsMany(entries, place, false)) {
      return false;
    }
    Map<?, ?> live = place.live() instanceof Map<?, ?> map ? map : Map.of();
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      Object name = entry.getKey();
      Place value = place.inside(name, FIELD + name, entry.getValue(), live.get(name));
      if (value == null
          || !live.containsKey(name)
          || !(merged ? object(type.nested(index), value, true) : whole(value))) {
        return false;
      }
    }
    return true;
  }
}
