package io.supercargo.check.update;

import io.supercargo.check.engine.Amounts;
import io.supercargo.model.Bytes;
import io.supercargo.model.Quantity;
import io.supercargo.model.Struct;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares values as the server does: lists and maps that are not set are empty. */
final class Same {
  private Same() {}

  static boolean values(@Nullable Object one, @Nullable Object other) {
    if (one == other) {
      return true;
    }
    if (isEmpty(one) || isEmpty(other)) {
      return isEmpty(one) && isEmpty(other);
    }
    if (one instanceof Struct struct) {
      return other instanceof Struct second && structs(struct, second);
    }
    if (one instanceof List<?> list) {
      return other instanceof List<?> second && lists(list, second);
    }
    if (one instanceof Map<?, ?> map) {
      return other instanceof Map<?, ?> second && maps(map, second);
    }
    if (one instanceof Quantity amount) {
      return other instanceof Quantity second && Amounts.compare(amount, second) == 0;
    }
    if (one instanceof Bytes bytes) {
      return other instanceof Bytes second && Arrays.equals(bytes.content(), second.content());
    }
    return one != null && one.equals(other);
  }

  private static boolean isEmpty(@Nullable Object value) {
    return value == null
        || (value instanceof List<?> list && list.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty());
  }

  private static boolean structs(Struct one, Struct other) {
    if (!one.schema().typeName().equals(other.schema().typeName())) {
      return false;
    }
    for (int i = 0; i < one.schema().size(); i++) {
      if (!values(one.value(i), other.value(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean lists(List<?> one, List<?> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!values(one.get(i), other.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean maps(Map<?, ?> one, Map<?, ?> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (Map.Entry<?, ?> entry : one.entrySet()) {
      if (!other.containsKey(entry.getKey())
          || !values(entry.getValue(), other.get(entry.getKey()))) {
        return false;
      }
    }
    return true;
  }
}
