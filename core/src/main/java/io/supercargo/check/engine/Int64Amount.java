package io.supercargo.check.engine;

import io.supercargo.model.Quantity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An amount as a number of 64 bits, as some of the server's rules take it: whoever asks for more
 * than fits gets the number that is left of it, or zero, with the rules applied to that. It starts
 * from thousandths, which the server rounds amounts to before it looks at them.
 */
public final class Int64Amount {
  private static final String DECIMAL = "num kMGTPE";
  private static final String BINARY = "KMGTPE";
  // More digits are not kept as a number and a power of ten.
  private static final int DIGITS = 18;

  private Int64Amount() {}

  /** Returns the amount, rounded up. */
  public static long ones(Quantity quantity) {
    Scaled kept = Scaled.of(quantity.toString());
    if (kept != null) {
      return kept.scaled(0);
    }
    BigInteger thousandths = thousandths(quantity);
    BigInteger thousand = BigInteger.valueOf(1000);
    if (thousandths.compareTo(BigInteger.valueOf(Long.MAX_VALUE)) < 0) {
      long number = bits(thousandths);
      return number / 1000 + (number % 1000 == 0 ? 0 : 1);
    }
    BigInteger[] parts = thousandths.divideAndRemainder(thousand);
    return bits(parts[1].signum() == 0 ? parts[0] : parts[0].add(BigInteger.ONE));
  }

  /** Returns the amount in thousandths. */
  public static long milli(Quantity quantity) {
    Scaled kept = Scaled.of(quantity.toString());
    return kept != null ? kept.scaled(-3) : bits(thousandths(quantity));
  }

  private static BigInteger thousandths(Quantity quantity) {
    BigDecimal amount = quantity.toBigDecimal();
    return amount.setScale(3, RoundingMode.UP).unscaledValue();
  }

  // Go's big.Int.Int64: the lowest bits of the amount without its sign.
  private static long bits(BigInteger number) {
    long low = number.abs().longValue();
    return number.signum() < 0 ? -low : low;
  }

  /** A number of few digits and a power of ten. */
  private static final class Scaled {
    private final long number;
    private final int power;

    private Scaled(long number, int power) {
      this.number = number;
      this.power = power;
    }

    /** Reads a quantity, null if its digits are too many. */
    static @Nullable Scaled of(String text) {
      int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
      while (start < text.length() && text.charAt(start) == '0') {
        start++;
      }
      int point = start;
      while (isDigit(text, point)) {
        point++;
      }
      boolean fraction = point < text.length() && text.charAt(point) == '.';
      int end = fraction ? point + 1 : point;
      while (isDigit(text, end)) {
        end++;
      }
      String whole = point == start ? "0" : text.substring(start, point);
      String digits = whole + (fraction ? text.substring(point + 1, end) : "");
      return of(
          text.startsWith("-"), digits, digits.length() - whole.length(), text.substring(end));
    }

    private static @Nullable Scaled of(
        boolean negative, String digits, int fraction, String suffix) {
      long unit = 1;
      int power = 0;
      int room = DIGITS - digits.length();
      if (suffix.endsWith("i")) {
        int bits = 10 * (BINARY.indexOf(suffix.charAt(0)) + 1);
        unit = 1L << bits;
        room = fraction > 0 ? -1 : 14 - digits.length() - bits * 3 / 10;
      } else if (suffix.length() == 1) {
        power = 3 * (DECIMAL.indexOf(suffix.charAt(0)) - 3);
      } else if (suffix.length() > 4) {
        return null;
      } else if (!suffix.isEmpty()) {
        power = Integer.parseInt(suffix.substring(1));
      }
      power -= fraction;
      if (room < 0 || power < -9) {
        return null;
      }
      long number = Long.parseLong(digits) * unit;
      return new Scaled(negative ? -number : number, power);
    }

    private static boolean isDigit(String text, int at) {
      return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    long scaled(int unit) {
      return power < -3 ? new Scaled(down(number, -3 - power), -3).exact(unit) : exact(unit);
    }

    private long exact(int unit) {
      return power < unit ? down(number, unit - power) : up(number, power - unit);
    }

    // Away from zero.
    private static long down(long number, int powers) {
      long rest = number;
      boolean fraction = false;
      for (int i = 0; i < powers && rest != 0; i++) {
        fraction |= rest % 10 != 0;
        rest /= 10;
      }
      return fraction ? rest + Long.signum(number) : rest;
    }

    // What overflows is zero, but what is left for the powers that the server has a short way for.
    private static long up(long number, int powers) {
      long result = number;
      boolean overflow = false;
      for (int i = 0; i < powers; i++) {
        overflow |= result * 10 / 10 != result;
        result *= 10;
      }
      boolean shortWay = powers <= 3 || powers == 6 || powers == 9;
      return overflow && !shortWay ? 0 : result;
    }
  }
}
