package io.supercargo.apply.certain;

import io.supercargo.model.Schema;
import io.supercargo.model.StructBuilder;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The names that elements of lists have in the server's record of owned fields: {@code v:"a"} in
 * sets, {@code k:{"containerPort":80,"protocol":"TCP"}} where they are told apart by keys.
 */
final class ElementName {
  private ElementName() {}

  /** Returns the name of an element of a set, null if it is not certain. */
  static @Nullable String ofValue(@Nullable Object element) {
    String json = json(element);
    return json == null ? null : "v:" + json;
  }

  /** Returns the name of an element of the list in a field, null if it is not certain. */
  static @Nullable String ofKeys(StructBuilder<?> type, int index, @Nullable Object element) {
    if (!(element instanceof Map<?, ?> fields)) {
      return null;
    }
    List<String> keys = type.schema().listKeys(index);
    Schema elements = type.nested(index).schema();
    StringBuilder out = new StringBuilder("k:{");
    for (String key : keys.size() == 1 ? keys : new TreeSet<>(keys)) {
      Object value = fields.get(key);
      String json = json(value == null ? defaultOf(elements, key) : value);
      if (json == null) {
        return null;
      }
      out.append(out.length() == 3 ? "\"" : ",\"").append(key).append("\":").append(json);
    }
    return out.append('}').toString();
  }

  /** The only key with a default that other keys stand beside. */
  private static @Nullable Object defaultOf(Schema elements, String key) {
    boolean port =
        elements.typeName().equals("core.v1.ContainerPort")
            || elements.typeName().equals("core.v1.ServicePort");
    return port && key.equals("protocol") ? "TCP" : null;
  }

  /** Returns the JSON of a value as any writer has it, null if writers may differ. */
  private static @Nullable String json(@Nullable Object value) {
    if (value instanceof Long || value instanceof Boolean) {
      return value.toString();
    }
    if (!(value instanceof String text)) {
      return null;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&') {
        return null;
      }
    }
    return '"' + text + '"';
  }
}
