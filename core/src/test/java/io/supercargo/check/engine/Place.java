package io.supercargo.check.engine;

import io.supercargo.model.Kinds;
import io.supercargo.model.Resource;
import io.supercargo.model.Schema;
import io.supercargo.model.Struct;
import io.supercargo.model.StructBuilder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where objects of a type stand: in a field of another place, or as a resource.
 *
 * @param outer the place that has the field, null for a resource
 * @param field the index of the field
 * @param builder a builder of objects that stand here
 */
record Place(@Nullable Place outer, int field, StructBuilder<?> builder) {
  /** Returns the place of a type that is least deep in any kind. */
  static Place of(String type) {
    Deque<Place> next = new ArrayDeque<>();
    for (String kind : Kinds.all()) {
      int slash = kind.lastIndexOf('/');
      next.add(
          new Place(null, -1, Kinds.builder(kind.substring(0, slash), kind.substring(slash + 1))));
    }
    Set<String> seen = new HashSet<>();
    while (!next.isEmpty()) {
      Place place = next.remove();
      if (place.schema().typeName().equals(type)) {
        return place;
      }
      if (seen.add(place.schema().typeName())) {
        place.addInner(next);
      }
    }
    throw new IllegalArgumentException("no kind has a " + type);
  }

  private void addInner(Deque<Place> next) {
    for (int i = 0; i < schema().size(); i++) {
      if (schema().type(i).equals("o") || schema().type(i).equals("[o")) {
        next.add(new Place(this, i, builder.nested(i)));
      }
    }
  }

  Schema schema() {
    return builder.schema();
  }

  /** Returns the path of objects that stand here, each the first of its list. */
  FieldPath path() {
    if (outer == null) {
      return FieldPath.ROOT;
    }
    FieldPath path = outer.path().child(outer.schema().name(field));
    return outer.isList(field) ? path.index(0) : path;
  }

  private boolean isList(int index) {
    return schema().type(index).startsWith("[");
  }

  /** Returns a resource that has nothing but the object, with x in its texts but for one field. */
  Resource resource(String but, @Nullable Object value) {
    for (int i = 0; i < schema().size(); i++) {
      if (schema().name(i).equals(but)) {
        builder.setValue(i, value);
      } else if (schema().type(i).equals("s") && !builder.isSet(i)) {
        builder.setValue(i, "x");
      }
    }
    return enclose(builder.build());
  }

  private Resource enclose(Struct value) {
    if (outer == null) {
      return (Resource) value;
    }
    outer.builder.setValue(field, outer.isList(field) ? List.of(value) : value);
    return outer.enclose(outer.builder.build());
  }
}
