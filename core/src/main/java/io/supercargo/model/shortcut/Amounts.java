package io.supercargo.model.shortcut;

import io.supercargo.model.Quantity;
import io.supercargo.model.StructBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Amounts of cpu and memory. */
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
}
