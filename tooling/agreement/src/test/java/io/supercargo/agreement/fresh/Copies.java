package io.supercargo.agreement.fresh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies trees, so that an edit stays in one document. */
final class Copies {
  private Copies() {}

  static @Nullable Object of(@Nullable Object tree) {
    if (tree instanceof Map<?, ?> map) {
      return of(map);
    }
    if (tree instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>(list.size());
      for (Object item : list) {
        copy.add(of(item));
      }
      return copy;
    }
    return tree;
  }

  static Map<String, @Nullable Object> of(Map<?, ?> map) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    map.forEach((key, value) -> copy.put(String.valueOf(key), of(value)));
    return copy;
  }
}
