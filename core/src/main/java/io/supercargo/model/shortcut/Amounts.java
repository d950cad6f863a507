package io.supercargo.model.shortcut;

import io.supercargo.model.Arguments;
import io.supercargo.model.IntOrString;
import io.supercargo.model.Quantity;
import io.supercargo.model.StructBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Amounts of cpu and memory, and counts that may be percentages. */
final class Amounts {
  private Amounts() {}

  /** Sets cpu and memory in a map of amounts and keeps its other entries. */
  static StructBuilder<?> set(
      StructBuilder<?> resources, String field, @Nullable String cpu, @Nullable String memory) {
    int index = resources.index(field);
    Map<String, Object> amounts = new LinkedHashMap<>();
    if (resources.get(index) instanceof Map<?, ?> present) {
      for (Map.Entry<?, ?> entry : present.entrySet()) {
        amounts.put((String) entry.getKey(), entry.getValue());
      }
    }
    if (cpu != null) {
      amounts.put("cpu", Quantity.of(cpu));
    }
    if (memory != null) {
      amounts.put("memory", Quantity.of(memory));
    }
    if (!amounts.isEmpty()) {
      resources.setValue(index, amounts);
    }
    return resources;
  }

  /** Returns digits as a number and anything else as the text it is. */
  static IntOrString count(String text) {
    Arguments.text(text, "count");
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9' || i > 8) {
        return IntOrString.of(text);
      }
    }
    return IntOrString.of(Integer.parseInt(text));
  }
}
