package io.supercargo.check.batch;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Durations such as {@code 1h30m}. */
final class Durations {
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
  // As many digits as MOST has; what stands behind them does not count.
  private static final int DIGITS = 19;

  private Durations() {}

  /** Returns whether a text is numbers with units, with or without a sign. */
  static boolean isDuration(String text) {
    int at = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    String rest = text.substring(at);
    if (rest.equals("0")) {
      return true;
    }
    BigDecimal total = BigDecimal.ZERO;
    int i = 0;
    while (i < rest.length()) {
      int unit = end(rest, i, true);
      int next = end(rest, unit, false);
      long factor = factor(rest.substring(unit, next));
      if (!isNumber(rest.substring(i, unit)) || factor == 0) {
        return false;
      }
      total = total.add(nanoseconds(rest.substring(i, unit), factor));
      i = next;
    }
    // In nanoseconds, of which the least number is one farther from zero than the largest.
    BigDecimal most = text.startsWith("-") ? MOST.add(BigDecimal.ONE) : MOST;
    return i > 0 && total.compareTo(most) <= 0;
  }

  private static BigDecimal nanoseconds(String number, long factor) {
    int dot = number.indexOf('.');
    String whole = withoutZeros(dot < 0 ? number : number.substring(0, dot));
    String part = dot < 0 ? "" : number.substring(dot + 1, Math.min(number.length(), dot + DIGITS));
    if (whole.length() > DIGITS) {
      return MOST.multiply(BigDecimal.TEN);
    }
    BigDecimal amount = new BigDecimal("0" + whole + "." + part);
    return amount.multiply(BigDecimal.valueOf(factor)).setScale(0, RoundingMode.DOWN);
  }

  private static String withoutZeros(String digits) {
    int start = 0;
    while (start < digits.length() && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }

  private static int end(String text, int start, boolean digits) {
    int end = start;
    while (end < text.length() && isNumeric(text.charAt(end)) == digits) {
      end++;
    }
    return end;
  }

  private static boolean isNumeric(char c) {
    return c == '.' || (c >= '0' && c <= '9');
  }

  private static boolean isNumber(String text) {
    int dot = text.indexOf('.');
    return dot == text.lastIndexOf('.') && text.length() > (dot < 0 ? 0 : 1);
  }

  private static long factor(String unit) {
    switch (unit) {
      case "ns":
        return 1;
      case "us":
      case "\u00b5s":
      case "\u03bcs":
        return 1_000L;
      case "ms":
        return 1_000_000L;
      case "s":
        return 1_000_000_000L;
      case "m":
        return 60_000_000_000L;
      case "h":
        return 3_600_000_000_000L;
      default:
        return 0;
    }
  }
}
