package io.supercargo.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one-line text of an object, as {@link Struct#toString()} shows it. */
final class Summary {
  private static final String MASK = "***";

  private final StringBuilder out = new StringBuilder(80);

  private Summary() {}

  static String of(Struct struct) {
    Summary summary = new Summary();
    summary.out.append(simpleName(struct));
    if (struct instanceof Resource resource && resource.name() != null) {
      summary.out.append(' ').append(resource.name());
    }
    summary.struct(struct);
    return summary.out.toString();
  }

  private static String simpleName(Struct struct) {
    if (struct instanceof CustomResource custom && custom.kind() != null) {
      return custom.kind();
    }
    String name = struct.schema().typeName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private void struct(Struct struct) {
    Schema schema = struct.schema();
    String separator = "{";
    for (int i = 0; i < schema.size(); i++) {
      Object value = struct.value(i);
      if (value != null) {
        out.append(separator).append(schema.name(i)).append('=');
        field(value, schema.secret(i));
        separator = ", ";
      }
    }
    for (Map.Entry<String, @Nullable Object> entry : struct.unknownFields().entrySet()) {
      out.append(separator).append(entry.getKey()).append('=');
      field(entry.getValue(), false);
      separator = ", ";
    }
    out.append(separator.equals("{") ? "{}" : "}");
  }

  private void field(@Nullable Object value, boolean secret) {
    if (value instanceof Struct struct) {
      struct(struct);
    } else if (value instanceof Map<?, ?> map) {
      map(map, secret);
    } else if (secret) {
      out.append(MASK);
    } else if (value instanceof List<?> list) {
      list(list);
    } else {
      out.append(value);
    }
  }

  private void map(Map<?, ?> map, boolean secret) {
    String separator = "{";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(separator).append(entry.getKey()).append('=');
      field(entry.getValue(), secret || Secrets.hidesAnnotation(entry.getKey()));
      separator = ", ";
    }
    out.append(map.isEmpty() ? "{}" : "}");
  }

  private void list(List<?> list) {
    out.append('[');
    for (int i = 0; i < list.size(); i++) {
      if (i > 0) {
        out.append(", ");
      }
      field(list.get(i), false);
    }
    out.append(']');
  }
}
