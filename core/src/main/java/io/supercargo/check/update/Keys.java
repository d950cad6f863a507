package io.supercargo.check.update;

import io.supercargo.model.Schema;
import io.supercargo.model.Struct;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys by which server-side apply tells the elements of a list apart. */
final class Keys {
  private Keys() {}

  /** Returns a text that is the same for elements with the same keys. */
  static String of(Schema schema, int list, Object element) {
    if (!(element instanceof Struct struct)) {
      return element.toString();
    }
    StringBuilder out = new StringBuilder();
    for (String key : schema.listKeys(list)) {
      Object value = struct.value(key);
      // The one default that keys have: ports are TCP.
      Object shown = value == null && key.equals("protocol") ? "TCP" : value;
      out.append(key).append('=').append(shown == null ? "" : shown).append('\n');
    }
    return out.toString();
  }

  /** Returns the elements of a list by their keys, in their order. */
  static Map<String, Object> index(Schema schema, int field, @Nullable Object list) {
    Map<String, Object> result = new LinkedHashMap<>();
    if (list instanceof List<?> elements) {
      for (Object element : elements) {
        result.put(of(schema, field, element), element);
      }
    }
    return result;
  }
}
