package io.supercargo.check.count;

import org.jspecify.annotations.Nullable;

/** Reads whole numbers in texts as the server does: a sign and digits. */
public final class Numbers {
  private Numbers() {}

  /** Returns the number, or null if the text is none or does not fit. */
  public static @Nullable Long strict(String text) {
    int start = isSigned(text) ? 1 : 0;
    if (!hasDigits(text, start)) {
      return null;
    }
    long value = 0;
    for (int i = start; i < text.length(); i++) {
      if (value > (Long.MAX_VALUE - 9) / 10) {
        return null;
      }
      value = value * 10 + text.charAt(i) - '0';
    }
    return text.charAt(0) == '-' ? -value : value;
  }

  /** Returns the number: 0 if the text is none, the largest or smallest one if it does not fit. */
  static long lenient(String text) {
    Long value = strict(text);
    if (value != null) {
      return value;
    }
    if (!hasDigits(text, isSigned(text) ? 1 : 0)) {
      return 0;
    }
    return text.charAt(0) == '-' ? Long.MIN_VALUE : Long.MAX_VALUE;
  }

  private static boolean isSigned(String text) {
    return text.startsWith("-") || text.startsWith("+");
  }

  private static boolean hasDigits(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return start < text.length();
  }
}
