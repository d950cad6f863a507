package io.supercargo.apply.project;

import io.supercargo.check.Defaults;
import io.supercargo.model.Bytes;
import io.supercargo.model.IntOrString;
import io.supercargo.model.Quantity;
import io.supercargo.model.Struct;
import io.supercargo.model.Timestamp;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of the model as trees, in the text that the server writes. */
final class Canonical {
  private Canonical() {}

  /**
   * Returns the tree of a value.
   *
   * @param value the value of a field
   * @param type the field's type, as {@link io.supercargo.model.Schema#type} has it
   */
  static Object of(Object value, String type) {
    if (value instanceof Struct struct) {
      return Projection.fields(struct);
    }
    if (type.charAt(0) == 'a') {
      return value;
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>(list.size());
      for (Object element : list) {
        copy.add(element(element, type));
      }
      return copy;
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        copy.put(String.valueOf(entry.getKey()), element(entry.getValue(), type));
      }
      return copy;
    }
    return scalar(value, type);
  }

  private static @Nullable Object element(@Nullable Object element, String type) {
    return element == null ? null : of(element, type.substring(1));
  }

  private static Object scalar(Object value, String type) {
    if (value instanceof Quantity quantity) {
      return Defaults.canonical(quantity);
    }
    if (value instanceof Timestamp time) {
      return type.equals("m")
          ? Timestamp.ofMicros(time.toInstant()).toString()
          : time.toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
    if (value instanceof Bytes bytes) {
      return Bytes.of(bytes.content()).base64();
    }
    if (value instanceof IntOrString either) {
      return either.isInt() ? (Object) (long) either.intValue() : either.toString();
    }
    return value instanceof Integer integer ? (Object) integer.longValue() : value;
  }
}
