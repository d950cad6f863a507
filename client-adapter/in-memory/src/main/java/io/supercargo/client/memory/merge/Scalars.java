package io.supercargo.client.memory.merge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values as Go and JSON write and compare them. */
final class Scalars {
  private Scalars() {}

  /** Returns the JSON of a scalar as Go's encoder has it, with three characters escaped more. */
  static String json(@Nullable Object value) {
    return value instanceof String text ? quoted(text, true) : String.valueOf(value);
  }

  /** Returns a value as the server's messages show it. */
  static String shown(@Nullable Object value) {
    return value instanceof String text ? quoted(text, false) : String.valueOf(value);
  }

  private static String quoted(String text, boolean html) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || (html && "<>&".indexOf(c) >= 0)) {
        escape(out, c);
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  private static void escape(StringBuilder out, char c) {
    int known = "\n\r\t".indexOf(c);
    if (known >= 0) {
      out.append('\\').append("nrt".charAt(known));
    } else {
      out.append("\\u00")
          .append(Character.forDigit(c >> 4, 16))
          .append(Character.forDigit(c & 15, 16));
    }
  }

  /** Returns whether two trees are the same; 1 and 1.0 are. */
  static boolean same(@Nullable Object one, @Nullable Object other) {
    if (one instanceof Map<?, ?> map) {
      return other instanceof Map<?, ?> that && sameMaps(map, that);
    }
    if (one instanceof List<?> list) {
      return other instanceof List<?> that && sameLists(list, that);
    }
    if (one instanceof Number number && other instanceof Number that) {
      return compare(number, that) == 0;
    }
    return Objects.equals(one, other);
  }

  private static boolean sameMaps(Map<?, ?> one, Map<?, ?> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (Map.Entry<?, ?> entry : one.entrySet()) {
      if (!other.containsKey(entry.getKey())
          || !same(entry.getValue(), other.get(entry.getKey()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameLists(List<?> one, List<?> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!same(one.get(i), other.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static int compare(Number one, Number other) {
    if (one instanceof Long && other instanceof Long) {
      return Long.compare(one.longValue(), other.longValue());
    }
    return new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString()));
  }

  /** Orders scalars as the server orders the keys of elements: numbers, texts, then booleans. */
  static int order(@Nullable Object one, @Nullable Object other) {
    if (one instanceof Number number && other instanceof Number that) {
      return compare(number, that);
    }
    if (one instanceof String text && other instanceof String that) {
      return text.compareTo(that);
    }
    return Integer.compare(rank(one), rank(other)) != 0
        ? Integer.compare(rank(one), rank(other))
        : String.valueOf(one).compareTo(String.valueOf(other));
  }

  private static int rank(@Nullable Object value) {
    return value instanceof Number ? 0 : value instanceof String ? 1 : 2;
  }
}
