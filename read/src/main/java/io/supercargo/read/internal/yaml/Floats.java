package io.supercargo.read.internal.yaml;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Floating point numbers as texts, in the forms that the API server's converter gives them. */
public final class Floats {
  private Floats() {}

  /** The text in JSON: plain digits unless the value is very small or very large. */
  public static String json(double value) {
    double size = Math.abs(value);
    if (size == 0) {
      return 1 / value < 0 ? "-0" : "0";
    }
    BigDecimal shortest = shortest(size);
    if (size < 1e-6 || size >= 1e21) {
      return exponential(value < 0, shortest, 1);
    }
    return (value < 0 ? "-" : "") + shortest.toPlainString();
  }

  /** The text that a key written as this number becomes, in single precision. */
  static String key(double value) {
    float single = (float) value;
    if (Float.isNaN(single)) {
      return ".nan";
    }
    if (Float.isInfinite(single)) {
      return single > 0 ? ".inf" : "-.inf";
    }
    if (single == 0) {
      return 1 / single < 0 ? "-0" : "0";
    }
    BigDecimal shortest = shortest(Math.abs(single));
    int exponent = shortest.precision() - shortest.scale() - 1;
    if (exponent < -4 || exponent >= 6) {
      return exponential(single < 0, shortest, 2);
    }
    return (single < 0 ? "-" : "") + shortest.toPlainString();
  }

  private static String exponential(boolean negative, BigDecimal value, int digits) {
    String unscaled = value.unscaledValue().toString();
    int exponent = unscaled.length() - value.scale() - 1;
    StringBuilder out = new StringBuilder(negative ? "-" : "").append(unscaled.charAt(0));
    if (unscaled.length() > 1) {
      out.append('.').append(unscaled, 1, unscaled.length());
    }
    out.append(exponent < 0 ? "e-" : "e+");
    String power = Integer.toString(Math.abs(exponent));
    return out.append(power.length() < digits ? "0" : "").append(power).toString();
  }

  /** The fewest digits that read back as the same number; older JDKs print more. */
  private static BigDecimal shortest(double size) {
    BigDecimal exact = new BigDecimal(size);
    for (int digits = 1; digits < 17; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == size) {
        return strip(rounded);
      }
    }
    return strip(exact.round(new MathContext(17, RoundingMode.HALF_EVEN)));
  }

  private static BigDecimal shortest(float size) {
    BigDecimal exact = new BigDecimal((double) size);
    for (int digits = 1; digits < 9; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.floatValue() == size) {
        return strip(rounded);
      }
    }
    return strip(exact.round(new MathContext(9, RoundingMode.HALF_EVEN)));
  }

  private static BigDecimal strip(BigDecimal value) {
    return value.stripTrailingZeros();
  }
}
