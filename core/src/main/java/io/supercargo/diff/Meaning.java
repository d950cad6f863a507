package io.supercargo.diff;

import io.supercargo.model.Bytes;
import io.supercargo.model.IntOrString;
import io.supercargo.model.Quantity;
import io.supercargo.model.Timestamp;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Whether two scalars mean the same; one of them may come from a tree. */
final class Meaning {
  private Meaning() {}

  static boolean same(@Nullable Object one, @Nullable Object two) {
    if (one == null || two == null) {
      return one == two;
    }
    if (one.equals(two)) {
      return true;
    }
    if (one instanceof Number left && two instanceof Number right) {
      return decimal(left).compareTo(decimal(right)) == 0;
    }
    return isTyped(one) ? typed(one, two) : isTyped(two) && typed(two, one);
  }

  private static BigDecimal decimal(Number number) {
    return new BigDecimal(number.toString());
  }

  private static boolean isTyped(Object value) {
    return value instanceof Quantity
        || value instanceof Timestamp
        || value instanceof Bytes
        || value instanceof IntOrString;
  }

  private static boolean typed(Object typed, Object other) {
    try {
      if (typed instanceof Quantity quantity) {
        return isScalar(other) && quantity.sameMeaning(Quantity.of(other.toString()));
      }
      if (typed instanceof Timestamp time) {
        return isScalar(other) && time.sameMeaning(Timestamp.of(other.toString()));
      }
      if (typed instanceof Bytes bytes) {
        return other instanceof Bytes that
            ? bytes.sameMeaning(that)
            : other instanceof String text && bytes.sameMeaning(Bytes.ofBase64(text));
      }
    } catch (IllegalArgumentException notOfThatType) {
      return false;
    }
    return typed instanceof IntOrString either && either(either, other);
  }

  private static boolean isScalar(Object value) {
    return value instanceof String || value instanceof Number || isTyped(value);
  }

  private static boolean either(IntOrString either, Object other) {
    return either.isInt()
        ? other instanceof Number number
            && decimal(number).compareTo(BigDecimal.valueOf(either.intValue())) == 0
        : either.toString().equals(other);
  }
}
