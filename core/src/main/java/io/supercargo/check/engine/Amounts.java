package io.supercargo.check.engine;

import io.supercargo.model.Quantity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Quantities as the server holds them: rounded, compared by amount, and in canonical text. */
public final class Amounts {
  private static final String BINARY = "KMGTPE";
  private static final String LARGE = "kMGTPE";
  private static final String SMALL = "mun";

  private Amounts() {}

  /** Returns the amount; zero if it is not set is up to the caller. */
  public static BigDecimal of(Quantity quantity) {
    return quantity.toBigDecimal();
  }

  /** Returns -1, 0 or 1 as the amount is negative, zero or positive. */
  public static int sign(Quantity quantity) {
    long milli = milli(quantity.toString());
    return milli >= 0 ? Long.signum(milli) : quantity.toBigDecimal().signum();
  }

  /** Compares amounts. */
  public static int compare(Quantity one, Quantity other) {
    long first = milli(one.toString());
    long second = milli(other.toString());
    return first >= 0 && second >= 0
        ? Long.compare(first, second)
        : one.toBigDecimal().compareTo(other.toBigDecimal());
  }

  /** Returns whether the amount is a whole number. */
  public static boolean isWhole(Quantity quantity) {
    long milli = milli(quantity.toString());
    return milli >= 0
        ? milli % 1000 == 0
        : quantity.toBigDecimal().stripTrailingZeros().scale() <= 0;
  }

  /** Returns the amount rounded up, away from zero, to a thousandth. */
  public static Quantity roundedToMilli(Quantity quantity) {
    String text = quantity.toString();
    if (milli(text) >= 0) {
      return quantity;
    }
    BigDecimal amount = quantity.toBigDecimal();
    if (amount.scale() <= 3 || amount.stripTrailingZeros().scale() <= 3) {
      return quantity;
    }
    BigDecimal rounded = amount.setScale(3, RoundingMode.UP);
    return Quantity.of(format(rounded, text));
  }

  /**
   * Returns the amount in thousandths of what people write, up to six digits and a suffix, and -1
   * for everything else. BigDecimal is right for all, but costs a program that has just started as
   * much as the rest of a check.
   */
  private static long milli(String text) {
    int digits = 0;
    long number = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      number = 10 * number + text.charAt(digits++) - '0';
      if (digits > 6) {
        return -1;
      }
    }
    long unit = digits == 0 ? -1 : unit(text.substring(digits));
    return unit < 0 ? -1 : number * unit;
  }

  private static long unit(String suffix) {
    switch (suffix) {
      case "m":
        return 1;
      case "":
        return 1_000;
      case "k":
        return 1_000_000;
      case "M":
        return 1_000_000_000;
      case "Ki":
        return 1_000L << 10;
      case "Mi":
        return 1_000L << 20;
      default:
        return suffix.equals("Gi") ? 1_000L << 30 : -1;
    }
  }

  /** Returns the text that the server writes, such as {@code 1} for {@code 1000m}. */
  public static String canonical(Quantity quantity) {
    String text = quantity.toString();
    if (isPlain(text)) {
      return text;
    }
    BigDecimal amount = quantity.toBigDecimal();
    if (amount.stripTrailingZeros().scale() > 9) {
      amount = amount.setScale(9, RoundingMode.UP);
    }
    return format(amount, text);
  }

  private static boolean isPlain(String text) {
    if (text.length() > 15 || text.charAt(0) == '0') {
      return text.equals("0");
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() < 4 || !text.endsWith("000");
  }

  private static String format(BigDecimal amount, String like) {
    if (amount.signum() == 0) {
      return "0";
    }
    if (like.endsWith("i") && isBinaryFit(amount)) {
      return binary(amount.toBigIntegerExact());
    }
    boolean exponent = like.indexOf('e') > 0 || (like.indexOf('E') > 0 && !like.endsWith("E"));
    return decimal(amount, exponent);
  }

  // Below 1024, or with a fraction, the server falls back to decimal suffixes.
  private static boolean isBinaryFit(BigDecimal amount) {
    return amount.stripTrailingZeros().scale() <= 0
        && amount.abs().compareTo(BigDecimal.valueOf(1024)) >= 0;
  }

  private static String binary(BigInteger amount) {
    BigInteger rest = amount;
    int power = 0;
    while (power < BINARY.length()) {
      BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(1024));
      if (parts[1].signum() != 0) {
        break;
      }
      rest = parts[0];
      power++;
    }
    return power == 0 ? rest.toString() : rest + BINARY.substring(power - 1, power) + "i";
  }

  private static String decimal(BigDecimal amount, boolean exponent) {
    BigDecimal plain = amount.stripTrailingZeros();
    int power = Math.floorDiv(-plain.scale(), 3);
    if (!exponent) {
      power = Math.min(power, LARGE.length());
    }
    String digits = plain.scaleByPowerOfTen(-3 * power).toBigIntegerExact().toString();
    if (power == 0) {
      return digits;
    }
    if (exponent) {
      return digits + "e" + 3 * power;
    }
    return digits
        + (power > 0 ? LARGE.substring(power - 1, power) : SMALL.substring(-power - 1, -power));
  }
}
