package io.supercargo.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** The builders of all types, for tests that look at each of them. */
public final class EveryBuilder {
  private EveryBuilder() {}

  /** Returns a builder of each type that some kind is made of. */
  public static Iterable<StructBuilder<?>> ofAnyKind() {
    Map<String, StructBuilder<?>> found = new LinkedHashMap<>();
    Deque<StructBuilder<?>> open = new ArrayDeque<>();
    for (String kind : Kinds.all()) {
      int slash = kind.lastIndexOf('/');
      open.add(Kinds.builder(kind.substring(0, slash), kind.substring(slash + 1)));
    }
    while (!open.isEmpty()) {
      StructBuilder<?> builder = open.remove();
      if (found.putIfAbsent(builder.schema().typeName(), builder) == null) {
        for (int i = 0; i < builder.schema().size(); i++) {
          if (builder.schema().type(i).endsWith("o")) {
            open.add(builder.nested(i));
          }
        }
      }
    }
    return found.values();
  }
}
