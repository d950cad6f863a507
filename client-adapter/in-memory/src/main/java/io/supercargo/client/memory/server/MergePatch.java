package io.supercargo.client.memory.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON merge patch (RFC 7386), with the server's reading of null within lists: it goes, too. */
final class MergePatch {
  private MergePatch() {}

  static @Nullable Object apply(@Nullable Object target, @Nullable Object patch) {
    if (patch instanceof List<?> list) {
      List<@Nullable Object> elements = new ArrayList<>();
      list.forEach(element -> elements.add(apply(null, element)));
      return elements;
    }
    if (!(patch instanceof Map<?, ?> changes)) {
      return patch;
    }
    Map<String, @Nullable Object> result = new LinkedHashMap<>(Obj.map(target));
    for (Map.Entry<?, ?> change : changes.entrySet()) {
      String name = (String) change.getKey();
      if (change.getValue() == null) {
        result.remove(name);
      } else {
        result.put(name, apply(result.get(name), change.getValue()));
      }
    }
    return result;
  }
}
