package io.supercargo.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The grammar of quantities as apimachinery's {@code resource} package defines it. */
final class QuantityGrammar {
  private static final String DECIMAL = "num kMGTPE";
  private static final String BINARY = "KMGTPE";
  private static final int FINEST = 9;
  // The server has no limit; arithmetic on a million digits would take minutes.
  private static final int LONGEST = 1000;
  // Beyond what any quantity is compared with; keeps the arithmetic small.
  private static final int LARGEST_EXPONENT = 1000;

  private QuantityGrammar() {}

  /**
   * Returns what is wrong with a text, or null if it is a quantity. The server wants no digit: a
   * sign, a point or a suffix alone is 0, if the suffix is none of the largest or smallest.
   */
  static @Nullable String problem(String text) {
    if (text.length() > LONGEST) {
      return "longer than " + LONGEST + " characters";
    }
    String suffix = text.substring(suffixStart(text));
    if (text.isEmpty() || suffix.length() == text.length() && !isSuffix(suffix)) {
      return "expected a number such as 250m, 0.5 or 1Gi";
    }
    if (!isSuffix(suffix)) {
      return "unknown suffix \"" + suffix + "\"" + hint(suffix);
    }
    return isExtreme(suffix) && !hasDigit(text.substring(0, text.length() - suffix.length()))
        ? "expected a number before " + suffix
        : null;
  }

  private static boolean isExtreme(String suffix) {
    return suffix.equals("Pi")
        || suffix.equals("Ei")
        || (suffix.length() > 1 && !isBinary(suffix) && exponent(suffix.substring(1)) < -FINEST);
  }

  private static boolean hasDigit(String number) {
    for (int i = 0; i < number.length(); i++) {
      if (number.charAt(i) >= '0' && number.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static String hint(String suffix) {
    String lower = suffix.toLowerCase(Locale.ROOT);
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

  /** Returns whether it is e or E and a number that fits 64 bits. */
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
    return start < suffix.length() && new BigInteger(suffix.substring(1)).bitLength() < Long.SIZE;
  }

  /**
   * Returns the amount of a text that is a quantity, as the server holds it: finer than nano is
   * rounded away from zero, binary amounts end at 2^63-1.
   */
  static BigDecimal amount(String text) {
    int suffixStart = suffixStart(text);
    BigDecimal number = number(text.substring(0, suffixStart));
    String suffix = text.substring(suffixStart);
    if (number.signum() == 0 || suffix.isEmpty()) {
      return rounded(number);
    }
    if (isBinary(suffix)) {
      int power = BINARY.indexOf(suffix.charAt(0)) + 1;
      return capped(rounded(number.multiply(BigDecimal.valueOf(2).pow(10 * power))));
    }
    if (suffix.length() == 1) {
      return rounded(number.scaleByPowerOfTen(3 * (DECIMAL.indexOf(suffix.charAt(0)) - 3)));
    }
    return rounded(number.scaleByPowerOfTen(exponent(suffix.substring(1))));
  }

  private static BigDecimal rounded(BigDecimal amount) {
    return amount.scale() > FINEST ? amount.setScale(FINEST, RoundingMode.UP) : amount;
  }

  // No constant: BigDecimal takes a while to initialize, and most quantities are never computed.
  private static BigDecimal capped(BigDecimal amount) {
    BigDecimal most = BigDecimal.valueOf(Long.MAX_VALUE);
    if (amount.abs().compareTo(most) <= 0) {
      return amount;
    }
    return amount.signum() < 0 ? most.negate() : most;
  }

  private static int exponent(String digits) {
    BigInteger most = BigInteger.valueOf(LARGEST_EXPONENT);
    return new BigInteger(digits).min(most).max(most.negate()).intValue();
  }

  private static BigDecimal number(String text) {
    return hasDigit(text)
        ? new BigDecimal(text.endsWith(".") ? text + "0" : text)
        : BigDecimal.ZERO;
  }
}
