package io.supercargo.client.memory.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is left of an object of Kubernetes' own kinds once it has been stored. */
final class Stored {
  private Stored() {}

  /** Returns the object without empty lists: Protobuf does not tell them from none. */
  static Map<String, @Nullable Object> of(Map<String, @Nullable Object> object) {
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    for (Map.Entry<String, @Nullable Object> entry : object.entrySet()) {
      Object value = entry.getValue();
      if (!(value instanceof List<?> list && list.isEmpty())) {
        result.put(entry.getKey(), value(value));
      }
    }
    return result;
  }

  private static @Nullable Object value(@Nullable Object value) {
    if (value instanceof Map) {
      return of(Obj.map(value));
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> elements = new ArrayList<>();
      for (Object element : list) {
        elements.add(value(element));
      }
      return elements;
    }
    return value;
  }
}
