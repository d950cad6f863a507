package io.supercargo.check.update;

import io.supercargo.model.Schema;
import io.supercargo.model.Struct;
import io.supercargo.model.StructBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Server-side apply by one manager: what the new manifest sets is set, what only the old one set is
 * removed, and what the server filled in stays.
 */
public final class Merge {
  private Merge() {}

  /**
   * Returns what the server would hold.
   *
   * @param live what it holds: the old manifest with its defaults
   * @param old the manifest that was applied
   * @param wanted the manifest that is applied now
   */
  public static Struct apply(Struct live, Struct old, Struct wanted) {
    Struct merged = struct(live, old, wanted);
    return merged == null ? wanted : merged;
  }

  private static @Nullable Struct struct(Struct live, @Nullable Struct old, Struct wanted) {
    StructBuilder<?> builder = live.toBuilder();
    Schema schema = live.schema();
    for (int i = 0; i < schema.size(); i++) {
      Object before = old == null ? null : old.value(i);
      Object after = wanted.value(i);
      if (before != null || after != null || wanted.isNull(i) || (old != null && old.isNull(i))) {
        Object held = live.value(i);
        Object set = after == null && wanted.isNull(i) ? empty(builder, i, held) : after;
        Object merged = field(schema, i, held, before, set);
        if (merged == null && set != null) {
          builder.setNull(i);
        } else {
          builder.setValue(i, merged);
        }
      }
    }
    Struct result = builder.build();
    return isEmpty(result) && !live.isEmpty() ? null : result;
  }

  // What loses all that it had is null, in which its object still has something.
  private static boolean isEmpty(Struct struct) {
    boolean empty = struct.isEmpty();
    for (int i = 0; empty && i < struct.schema().size(); i++) {
      empty = !struct.isNull(i);
    }
    return empty;
  }

  // What is merged by its parts has none of them if it is null.
  private static @Nullable Object empty(
      StructBuilder<?> builder, int index, @Nullable Object held) {
    Schema schema = builder.schema();
    if (schema.atomic(index)) {
      return null;
    }
    if (held instanceof Struct) {
      return builder.nested(index).build();
    }
    if (held instanceof Map<?, ?>) {
      return Map.of();
    }
    return schema.keyedList(index) || schema.isSet(index) ? List.of() : null;
  }

  private static @Nullable Object field(
      Schema schema,
      int index,
      @Nullable Object live,
      @Nullable Object old,
      @Nullable Object wanted) {
    // What only the old manifest set goes with all that the server filled into it.
    if (live == null || wanted == null) {
      return wanted;
    }
    if (live instanceof Struct struct && !schema.atomic(index)) {
      return struct(struct, (Struct) old, (Struct) wanted);
    }
    if (live instanceof Map<?, ?> map && !schema.atomic(index)) {
      return entries(map, old, wanted);
    }
    if (live instanceof List<?> list && (schema.keyedList(index) || schema.isSet(index))) {
      return elements(schema, index, list, old, wanted);
    }
    return wanted;
  }

  private static @Nullable Object entries(Map<?, ?> live, @Nullable Object old, Object wanted) {
    Map<Object, Object> result = new LinkedHashMap<>(live);
    if (old instanceof Map<?, ?> map) {
      result.keySet().removeAll(map.keySet());
    }
    if (wanted instanceof Map<?, ?> map) {
      result.putAll(map);
    }
    return result.isEmpty() && !live.isEmpty() ? null : result;
  }

  private static @Nullable Object elements(
      Schema schema, int index, List<?> live, @Nullable Object old, @Nullable Object wanted) {
    Map<String, Object> before = Keys.index(schema, index, old);
    Map<String, Object> now = Keys.index(schema, index, live);
    Map<String, Object> after = Keys.index(schema, index, wanted);
    List<Object> result = new ArrayList<>();
    for (String key : Keys.merge(now.keySet(), after.keySet())) {
      Object held = now.get(key);
      Object element = after.get(key);
      if (held instanceof Struct struct && element != null && !schema.atomic(index)) {
        Struct merged = struct(struct, (Struct) before.get(key), (Struct) element);
        result.add(merged == null ? element : merged);
      } else if (element != null) {
        result.add(element);
      } else if (held != null && !before.containsKey(key)) {
        result.add(held);
      }
    }
    return result.isEmpty() && !live.isEmpty() ? null : result;
  }
}
