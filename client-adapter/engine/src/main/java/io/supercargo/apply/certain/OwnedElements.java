package io.supercargo.apply.certain;

import io.supercargo.model.Schema;
import io.supercargo.model.StructBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Does for the elements of a list what {@link OwnedFields} does for the fields of an object. */
final class OwnedElements {
  private final OwnedFields fields;
  private final StructBuilder<?> type;
  private final int index;
  private final Schema schema;

  /** Looks at the list in a field of a type. */
  OwnedElements(OwnedFields fields, StructBuilder<?> type, int index) {
    this.fields = fields;
    this.type = type;
    this.index = index;
    this.schema = type.schema();
  }

  boolean areAll(Place place) {
    if (!schema.isSet(index) && !schema.keyedList(index)) {
      return fields.whole(place);
    }
    return place.sent() instanceof List<?> sent
        && place.live() instanceof List<?> live
        && merged(place, sent, live);
  }

  /**
   * Looks at a list of which others may own elements, too. Those that are sent must stand in the
   * order in which they are sent, because the server puts them into it.
   */
  private boolean merged(Place place, List<?> sent, List<?> live) {
    List<@Nullable String> there = new ArrayList<>(live.size());
    live.forEach(element -> there.add(name(element)));
    if (sent.isEmpty() || place.names().size() != sent.size()) {
      return false;
    }
    int last = -1;
    for (Object element : sent) {
      String name = name(element);
      int at = name == null ? -1 : there.indexOf(name);
      if (name == null || at <= last || at != there.lastIndexOf(name)) {
        return false;
      }
      last = at;
      Place inside = place.inside(at, name, element, live.get(at));
      if (inside == null || !isOwned(inside)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable String name(@Nullable Object element) {
    return schema.isSet(index)
        ? ElementName.ofValue(element)
        : ElementName.ofKeys(type, index, element);
  }

  private boolean isOwned(Place element) {
    boolean whole = schema.isSet(index) || schema.atomic(index);
    return whole ? fields.whole(element) : fields.object(type.nested(index), element, true);
  }
}
