package io.supercargo.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The grammar of quantities as apimachinery's {@code resource} package defines it. */
final class QuantityGrammar {
  private static final String DECIMAL = "num kMGTPE";
  private static final String BINARY = "KMGTPE";

  private QuantityGrammar() {}

  /** Returns what is wrong with a text, or null if it is a quantity. */
  static @Nullable String problem(String text) {
    int suffix = suffixStart(text);
    int digits = 0;
    for (int i = signLength(text); i < suffix; i++) {
      digits += text.charAt(i) == '.' ? 0 : 1;
    }
    if (digits == 0) {
      return "expected a number such as 250m, 0.5 or 1Gi";
    }
    String rest = text.substring(suffix);
    return isSuffix(rest) ? null : "unknown suffix \"" + rest + "\"" + hint(rest);
  }

  private static String hint(String suffix) {
    String lower = suffix.toLowerCase(java.util.Locale.ROOT);
    if (lower.startsWith("k") && !lower.startsWith("ki")) {
      return "; write k for 1000 or Ki for 1024";
    }
    return "; use one of n u m k M G T P E Ki Mi Gi Ti Pi Ei or an exponent such as e3";
  }

  private static int signLength(String text) {
    return !text.isEmpty() && (text.charAt(0) == '+' || text.charAt(0) == '-') ? 1 : 0;
  }

  private static int suffixStart(String text) {
    boolean point = false;
    int i = signLength(text);
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' && !point) {
        point = true;
      } else if (c < '0' || c > '9') {
        break;
      }
    }
    return i;
  }

  private static boolean isSuffix(String suffix) {
    switch (suffix.length()) {
      case 0:
        return true;
      case 1:
        return suffix.charAt(0) != ' ' && DECIMAL.indexOf(suffix.charAt(0)) >= 0;
      default:
        return isBinary(suffix) || isExponent(suffix);
    }
  }

  private static boolean isBinary(String suffix) {
    return suffix.length() == 2 && suffix.charAt(1) == 'i' && BINARY.indexOf(suffix.charAt(0)) >= 0;
  }

  private static boolean isExponent(String suffix) {
    if (suffix.charAt(0) != 'e' && suffix.charAt(0) != 'E') {
      return false;
    }
    int start = suffix.charAt(1) == '+' || suffix.charAt(1) == '-' ? 2 : 1;
    for (int i = start; i < suffix.length(); i++) {
      if (suffix.charAt(i) < '0' || suffix.charAt(i) > '9') {
        return false;
      }
    }
    return start < suffix.length();
  }

  /** Returns the amount of a text that is a quantity. */
  static BigDecimal amount(String text) {
    int suffix = suffixStart(text);
    BigDecimal number = new BigDecimal(plainNumber(text.substring(0, suffix)));
    String rest = text.substring(suffix);
    if (rest.isEmpty()) {
      return number;
    }
    if (isBinary(rest)) {
      int power = BINARY.indexOf(rest.charAt(0)) + 1;
      return number.multiply(BigDecimal.valueOf(2).pow(10 * power));
    }
    if (rest.length() == 1) {
      return number.scaleByPowerOfTen(3 * (DECIMAL.indexOf(rest.charAt(0)) - 3));
    }
    return number.scaleByPowerOfTen(exponent(rest.substring(1)));
  }

  private static int exponent(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      // Far beyond what Kubernetes can hold; the sign still decides between huge and nothing.
      return digits.charAt(0) == '-' ? -1000 : 1000;
    }
  }

  private static String plainNumber(String number) {
    return number.endsWith(".") ? number + "0" : number;
  }
}
