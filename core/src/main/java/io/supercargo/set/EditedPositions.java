package io.supercargo.set;

import io.supercargo.finding.Origin;
import io.supercargo.model.Resource;
import io.supercargo.model.Struct;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the fields of an edited resource were written: what the edit left alone stands where it
 * stood; of what it changed or moved, the nearest thing around it that it left alone.
 */
final class EditedPositions implements Function<String, @Nullable Origin> {
  private final Function<String, @Nullable Origin> positions;
  private final Struct before;
  private final Struct after;

  EditedPositions(Function<String, @Nullable Origin> positions, Resource before, Resource after) {
    this.positions = positions;
    this.before = before.asStruct();
    this.after = after.asStruct();
  }

  @Override
  public @Nullable Origin apply(String path) {
    return positions.apply(path.substring(0, untouched(path)));
  }

  /** Returns how much of a path leads to the same in both resources. */
  private int untouched(String path) {
    Object old = before;
    Object now = after;
    int at = 0;
    while (at < path.length()) {
      int end = segmentEnd(path, at);
      boolean element = old instanceof List;
      old = step(old, path, at, end);
      now = step(now, path, at, end);
      if (old == null || now == null || !same(old, now, element)) {
        return at;
      }
      at = end;
    }
    return at;
  }

  private static int segmentEnd(String path, int at) {
    if (path.charAt(at) == '[') {
      int close = path.indexOf(']', at);
      return close < 0 ? path.length() : close + 1;
    }
    int end = at + 1;
    while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
      end++;
    }
    return end;
  }

  private static @Nullable Object step(Object from, String path, int at, int end) {
    boolean bracket = path.charAt(at) == '[';
    int start = bracket || path.charAt(at) == '.' ? at + 1 : at;
    String name = path.substring(start, bracket ? Math.max(start, end - 1) : end);
    if (from instanceof Struct struct) {
      return struct.value(name);
    }
    if (from instanceof Map<?, ?> map) {
      return map.get(name);
    }
    return from instanceof List<?> list ? element(list, name) : null;
  }

  private static @Nullable Object element(List<?> list, String index) {
    int value = 0;
    for (int i = 0; i < index.length(); i++) {
      char c = index.charAt(i);
      if (c < '0' || c > '9' || i > 8) {
        return null;
      }
      value = value * 10 + c - '0';
    }
    return value < list.size() ? list.get(value) : null;
  }

  private static boolean same(Object old, Object now, boolean element) {
    boolean containers =
        old instanceof Struct && now instanceof Struct
            || old instanceof Map && now instanceof Map
            || old instanceof List && now instanceof List;
    if (!containers || element && !sameElement(old, now)) {
      return old.equals(now);
    }
    return true;
  }

  /** An element that an edit moved is another one, which its name tells. */
  private static boolean sameElement(Object old, Object now) {
    Object oldName = name(old);
    return oldName != null && oldName.equals(name(now));
  }

  private static @Nullable Object name(Object element) {
    if (element instanceof Struct struct) {
      return struct.value("name");
    }
    return element instanceof Map<?, ?> map ? map.get("name") : null;
  }
}
