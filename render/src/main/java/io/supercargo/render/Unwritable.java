package io.supercargo.render;

import io.supercargo.model.Resource;
import io.supercargo.model.Schema;
import io.supercargo.model.Struct;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says where an object holds what no YAML and no JSON can carry. Only looked for once the writer
 * has met it, so that writing need not keep track of where it is. Never quotes a value: it may be a
 * secret.
 */
final class Unwritable {
  private final StringBuilder path = new StringBuilder();
  private String owner = "";
  private String fault = "";

  private Unwritable() {}

  static IllegalArgumentException in(Object root) {
    Unwritable search = new Unwritable();
    // Of its own class it says whether it is a resource.
    search.value(root instanceof Struct struct ? struct.typed() : root);
    return new IllegalArgumentException(search.owner + search.path + ": " + search.fault);
  }

  /** Made here, so that the JVM need not load its class with the buffer that throws it. */
  static RuntimeException tooLarge() {
    return new IllegalStateException("The rendered text is larger than an array can hold (2 GB)");
  }

  private boolean value(@Nullable Object value) {
    if (value instanceof Struct struct) {
      return owned(struct, path.length());
    }
    if (value instanceof Map<?, ?> map) {
      return entries(map);
    }
    if (value instanceof List<?> list) {
      return items(list);
    }
    if (value instanceof Double number) {
      return fails(number.isNaN() || number.isInfinite(), number + " is not a number of JSON");
    }
    return value != null && text(Scalars.text(value));
  }

  /** The path of a fault counts from the innermost resource around it. */
  private boolean owned(Struct struct, int length) {
    boolean found = struct(struct);
    if (found && owner.isEmpty() && struct instanceof Resource resource) {
      owner = resource.kind() + " \"" + resource.name() + "\": ";
      path.delete(0, length > 0 ? length + 1 : 0);
    }
    return found;
  }

  private boolean struct(Struct struct) {
    Schema schema = struct.schema();
    for (int i = 0; i < schema.size(); i++) {
      if (entry(schema.name(i), struct.value(i))) {
        return true;
      }
    }
    return entries(struct.unknownFields());
  }

  private boolean entries(Map<?, ?> entries) {
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      String key = (String) entry.getKey();
      if (text(key)) {
        fault = "a key of this object has " + fault;
        return true;
      }
      if (entry(key, entry.getValue())) {
        return true;
      }
    }
    return false;
  }

  private boolean entry(String key, @Nullable Object value) {
    int length = path.length();
    boolean simple = key.indexOf('.') < 0 && key.indexOf('/') < 0 && key.indexOf('[') < 0;
    path.append(simple ? length == 0 ? "" : "." : "[").append(key).append(simple ? "" : "]");
    return found(value(value), length);
  }

  private boolean items(List<?> items) {
    int index = 0;
    for (Object item : items) {
      int length = path.length();
      path.append('[').append(index++).append(']');
      if (found(value(item), length)) {
        return true;
      }
    }
    return false;
  }

  private boolean found(boolean found, int length) {
    if (!found) {
      path.setLength(length);
    }
    return found;
  }

  private boolean text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        String unit = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return fails(true, "half of a surrogate pair (U+" + unit + ") at index " + i);
      }
    }
    return false;
  }

  private boolean fails(boolean failed, String why) {
    if (failed) {
      fault = why;
    }
    return failed;
  }
}
