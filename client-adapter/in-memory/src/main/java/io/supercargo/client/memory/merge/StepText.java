package io.supercargo.client.memory.merge;

import io.supercargo.read.JsonTrees;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the keys of FieldsV1. */
final class StepText {
  private StepText() {}

  /**
   * Returns the step that a key stands for.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Element parse(String key) {
    String rest = key.length() < 2 ? "" : key.substring(2);
    if (key.startsWith("f:")) {
      return Element.field(rest);
    }
    if (key.startsWith("v:")) {
      Object value = object("{\"v\":" + rest + "}").get("v");
      return Element.value(Objects.requireNonNull(value));
    }
    if (key.startsWith("k:")) {
      return Element.keyed(object(rest));
    }
    throw new IllegalArgumentException("\"" + key + "\" is no step of FieldsV1");
  }

  private static Map<String, @Nullable Object> object(String json) {
    return JsonTrees.readObject("FieldsV1", json.getBytes(StandardCharsets.UTF_8));
  }
}
