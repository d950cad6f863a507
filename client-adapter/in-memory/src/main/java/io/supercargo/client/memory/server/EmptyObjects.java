package io.supercargo.client.memory.server;

import io.supercargo.model.Schema;
import io.supercargo.model.StructBuilder;
import io.supercargo.model.Zeros;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The objects within objects that the server has even if nobody set them. */
final class EmptyObjects {
  private EmptyObjects() {}

  static void fill(StructBuilder<?> type, Map<String, @Nullable Object> into) {
    Schema schema = type.schema();
    String zeros = Zeros.of(schema.typeName());
    for (int i = 0; i < schema.size(); i++) {
      boolean always = zeros.contains(" +" + schema.name(i) + " ");
      if (always && schema.type(i).equals("o") && !into.containsKey(schema.name(i))) {
        Map<String, @Nullable Object> inner = new LinkedHashMap<>();
        fill(type.nested(i), inner);
        into.put(schema.name(i), inner);
      }
    }
  }
}
