package io.supercargo.client.memory.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills in what the schema of a CRD has as defaults, and drops what it does not know. */
final class CustomContent {
  private CustomContent() {}

  /** Returns a custom resource as it is stored. */
  static Map<String, @Nullable Object> settle(
      Map<?, ?> schema, Map<String, @Nullable Object> object) {
    Map<String, @Nullable Object> settled = new LinkedHashMap<>();
    settled.put("apiVersion", object.get("apiVersion"));
    settled.put("kind", object.get("kind"));
    settled.put("metadata", metadata(Obj.map(object, "metadata")));
    Map<String, @Nullable Object> content = new LinkedHashMap<>(object);
    content.keySet().removeAll(settled.keySet());
    settled.putAll(object(schema, content));
    return settled;
  }

  /** Returns metadata as its Go type has it: nothing is empty, and no label is null. */
  private static Map<String, @Nullable Object> metadata(Map<String, @Nullable Object> metadata) {
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    for (Map.Entry<String, @Nullable Object> entry : metadata.entrySet()) {
      Object value = entry.getValue();
      boolean empty =
          value == null
              || (value instanceof Map<?, ?> map && map.isEmpty())
              || (value instanceof List<?> list && list.isEmpty());
      if (!empty) {
        result.put(entry.getKey(), value instanceof Map<?, ?> map ? texts(map) : value);
      }
    }
    return result;
  }

  /**
   * Returns whether labels or annotations are empty, or one of them is null: the server stores them
   * so, and reads them as nothing, or as empty texts.
   */
  static boolean isTorn(Map<String, @Nullable Object> object) {
    return isTorn(Obj.at(object, "metadata", "labels"))
        || isTorn(Obj.at(object, "metadata", "annotations"));
  }

  private static boolean isTorn(@Nullable Object texts) {
    if (!(texts instanceof Map<?, ?> map)) {
      return false;
    }
    boolean torn = map.isEmpty();
    for (Object value : map.values()) {
      torn |= value == null;
    }
    return torn;
  }

  private static Map<String, @Nullable Object> texts(Map<?, ?> map) {
    Map<String, @Nullable Object> texts = new LinkedHashMap<>();
    map.forEach((key, value) -> texts.put((String) key, value == null ? "" : value));
    return texts;
  }

  private static Map<String, @Nullable Object> object(Map<?, ?> schema, Map<?, ?> object) {
    Map<?, ?> properties = Obj.map(schema, "properties");
    Object more = schema.get("additionalProperties");
    boolean open =
        Boolean.TRUE.equals(schema.get("x-kubernetes-preserve-unknown-fields"))
            || Boolean.TRUE.equals(more)
            || (properties.isEmpty() && more == null && schema.get("type") == null);
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      String name = (String) entry.getKey();
      Object of = properties.containsKey(name) ? properties.get(name) : more;
      boolean dropped =
          entry.getValue() == null && Obj.at(of, "default") != null && !isNullable(of);
      if (of instanceof Map<?, ?> known && !dropped) {
        result.put(name, value(known, entry.getValue()));
      } else if (open && !dropped) {
        result.put(name, entry.getValue());
      }
    }
    for (Map.Entry<?, ?> property : properties.entrySet()) {
      Object byDefault = Obj.at(property.getValue(), "default");
      String name = (String) property.getKey();
      if (byDefault != null && result.get(name) == null && !result.containsKey(name)) {
        result.put(name, value(Obj.map(property.getValue()), byDefault));
      }
    }
    return result;
  }

  private static boolean isNullable(@Nullable Object schema) {
    return Boolean.TRUE.equals(Obj.at(schema, "nullable"));
  }

  private static @Nullable Object value(Map<?, ?> schema, @Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return object(schema, map);
    }
    if (value instanceof List<?> list && schema.get("items") instanceof Map<?, ?> items) {
      List<@Nullable Object> elements = new ArrayList<>();
      for (Object element : list) {
        elements.add(value(items, element));
      }
      return elements;
    }
    return value;
  }
}
