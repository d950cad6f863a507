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

  static String ofValue(@Nullable Object value) {
    Summary summary = new Summary();
    summary.value(value, false);
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
    boolean secret = Secrets.isSecret(struct);
    String separator = "{";
    for (int i = 0; i < schema.size(); i++) {
      Object value = struct.value(i);
      if (value != null) {
        boolean hidden = schema.secret(i) || (secret && !Secrets.shows(schema.name(i)));
        separator = entry(separator, schema.name(i), value, hidden);
      }
    }
    for (Map.Entry<String, @Nullable Object> entry : struct.unknownFields().entrySet()) {
      boolean hidden = secret && !Secrets.shows(entry.getKey());
      separator = entry(separator, entry.getKey(), entry.getValue(), hidden);
    }
    out.append(separator.equals("{") ? "{}" : "}");
  }

  private void map(Map<?, ?> map, boolean hidden) {
    boolean secret = Secrets.isSecret(map);
    String separator = "{";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      Object key = entry.getKey();
      boolean hide = hidden || Secrets.hidesAnnotation(key) || (secret && !Secrets.shows(key));
      separator = entry(separator, key, entry.getValue(), hide);
    }
    out.append(map.isEmpty() ? "{}" : "}");
  }

  /** Writes key and value and returns what separates them from the next. */
  private String entry(String separator, Object key, @Nullable Object value, boolean hidden) {
    out.append(separator).append(key).append('=');
    value(value, hidden);
    return ", ";
  }

  private void value(@Nullable Object value, boolean hidden) {
    if (value instanceof Map<?, ?> map) {
      map(map, hidden);
    } else if (hidden) {
      out.append(MASK);
    } else if (value instanceof Struct struct) {
      struct(struct);
    } else if (value instanceof List<?> list) {
      list(list);
    } else {
      out.append(value);
    }
  }

  private void list(List<?> list) {
    out.append('[');
    for (int i = 0; i < list.size(); i++) {
      if (i > 0) {
        out.append(", ");
      }
      value(list.get(i), false);
    }
    out.append(']');
  }
}
