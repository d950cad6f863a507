package io.supercargo.check.batch;

/** Durations such as {@code 1h30m}. */
final class Durations {
  private static final double LARGEST = 0x1p63;

  private Durations() {}

  /** Returns whether a text is numbers with units, with or without a sign. */
  static boolean isDuration(String text) {
    int at = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    String rest = text.substring(at);
    if (rest.equals("0")) {
      return true;
    }
    double total = 0;
    int i = 0;
    while (i < rest.length()) {
      int unit = end(rest, i, true);
      int next = end(rest, unit, false);
      double factor = factor(rest.substring(unit, next));
      if (!isNumber(rest.substring(i, unit)) || factor == 0) {
        return false;
      }
      total += Double.parseDouble(rest.substring(i, unit)) * factor;
      i = next;
    }
    return i > 0 && total < LARGEST;
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

  private static double factor(String unit) {
    switch (unit) {
      case "ns":
        return 1;
      case "us":
      case "\u00b5s":
      case "\u03bcs":
        return 1e3;
      case "ms":
        return 1e6;
      case "s":
        return 1e9;
      case "m":
        return 60e9;
      case "h":
        return 3600e9;
      default:
        return 0;
    }
  }
}
