package io.supercargo.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Doubles in the shortest form that reads back as the same number, as JSON and as every YAML, and
 * with a decimal point so that it reads back as a double. {@link Double#toString} differs between
 * versions of Java.
 */
final class Doubles {
  private static final double EXACT = 1L << 53;

  private Doubles() {}

  static String text(double value) {
    double magnitude = Math.abs(value);
    String digits = magnitude == 0 || isOrdinary(magnitude) ? fewDecimals(magnitude) : null;
    String text = digits != null ? digits : shortest(magnitude);
    return Double.doubleToRawLongBits(value) < 0 ? "-" + text : text;
  }

  /** Where Go and JavaScript write no exponent either. */
  private static boolean isOrdinary(double magnitude) {
    return magnitude >= 1e-6 && magnitude < 1e21;
  }

  /** A quotient of two exact numbers is rounded correctly, so equality proves the digits. */
  private static @Nullable String fewDecimals(double magnitude) {
    double power = 1;
    for (int decimals = 0; decimals <= 15; decimals++, power *= 10) {
      double scaled = Math.rint(magnitude * power);
      if (scaled < EXACT && scaled / power == magnitude) {
        return fixed((long) scaled, decimals);
      }
    }
    return null;
  }

  private static String fixed(long scaled, int decimals) {
    String digits = Long.toString(scaled);
    if (decimals == 0) {
      return digits + ".0";
    }
    while (digits.length() <= decimals) {
      digits = "0" + digits;
    }
    int point = digits.length() - decimals;
    return digits.substring(0, point) + "." + digits.substring(point);
  }

  /** Fewer than 15 digits are 15 with zeros at the end, unless the double itself has fewer. */
  private static String shortest(double magnitude) {
    BigDecimal exact = new BigDecimal(magnitude);
    for (int precision = magnitude < Double.MIN_NORMAL ? 1 : 15; ; precision++) {
      BigDecimal rounded = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == magnitude) {
        BigDecimal digits = rounded.stripTrailingZeros();
        return isOrdinary(magnitude) ? plain(digits) : scientific(digits);
      }
    }
  }

  private static String plain(BigDecimal value) {
    String digits = value.toPlainString();
    return digits.indexOf('.') < 0 ? digits + ".0" : digits;
  }

  private static String scientific(BigDecimal value) {
    String digits = value.unscaledValue().toString();
    int exponent = digits.length() - 1 - value.scale();
    String fraction = digits.length() == 1 ? "0" : digits.substring(1);
    // YAML 1.1 wants the point and the sign of the exponent.
    return digits.charAt(0) + "." + fraction + (exponent < 0 ? "e-" : "e+") + Math.abs(exponent);
  }
}
