package io.supercargo.render;

import io.supercargo.model.Secrets;
import io.supercargo.model.Struct;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies an object into a tree in which secrets are masked; keys and shape stay. */
final class Redaction {
  static final String MASK = "***";

  private Redaction() {}

  static Map<String, @Nullable Object> of(Struct struct) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    for (int i = 0; i < struct.schema().size(); i++) {
      Object value = struct.part(i);
      if (value != null) {
        tree.put(struct.schema().name(i), struct.schema().secret(i) ? mask(value) : copy(value));
      }
    }
    for (Map.Entry<String, @Nullable Object> entry : struct.unknownFields().entrySet()) {
      tree.put(entry.getKey(), copy(entry.getValue()));
    }
    boolean secret = struct.schema().typeName().equals("core.v1.Secret");
    return secret || isSecret(tree) ? hide(tree) : tree;
  }

  static Map<String, @Nullable Object> ofTree(Map<String, ? extends @Nullable Object> tree) {
    return copy(tree);
  }

  private static @Nullable Object copy(@Nullable Object value) {
    if (value instanceof Struct struct) {
      return of(struct);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>(list.size());
      for (Object item : list) {
        copy.add(copy(item));
      }
      return copy;
    }
    return value instanceof Map<?, ?> map ? copy(map) : value;
  }

  private static Map<String, @Nullable Object> copy(Map<?, ?> map) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      boolean hidden = Secrets.hidesAnnotation(entry.getKey());
      copy.put((String) entry.getKey(), hidden ? MASK : copy(entry.getValue()));
    }
    return isSecret(copy) ? hide(copy) : copy;
  }

  private static boolean isSecret(Map<String, @Nullable Object> tree) {
    return "Secret".equals(tree.get("kind"));
  }

  /** Also hides what the model does not know: it may hold as much as data. */
  private static Map<String, @Nullable Object> hide(Map<String, @Nullable Object> secret) {
    for (Map.Entry<String, @Nullable Object> entry : secret.entrySet()) {
      switch (entry.getKey()) {
        case "apiVersion", "kind", "metadata", "type", "immutable" -> {}
        default -> entry.setValue(mask(entry.getValue()));
      }
    }
    return secret;
  }

  private static @Nullable Object mask(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> masked = new LinkedHashMap<>();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        masked.put((String) entry.getKey(), mask(entry.getValue()));
      }
      return masked;
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> masked = new ArrayList<>(list.size());
      for (Object item : list) {
        masked.add(mask(item));
      }
      return masked;
    }
    return value == null ? null : MASK;
  }
}
