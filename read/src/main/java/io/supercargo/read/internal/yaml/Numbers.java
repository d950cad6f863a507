package io.supercargo.read.internal.yaml;

import java.math.BigInteger;

/** Tells whether a plain text is a number, by the rules of go-yaml below sigs.k8s.io/yaml. */
final class Numbers {
  private static final BigInteger UNSIGNED_LIMIT = BigInteger.ONE.shiftLeft(64);
  private static final int LONGEST_INTEGER = 66;

  long integer;
  double decimal;
  BigInteger big = BigInteger.ZERO;

  /** The type of a text that begins with a digit or a sign: {@link Scalars}. */
  int resolve(byte[] bytes, int from, int to) {
    if (isShortDecimal(bytes, from, to)) {
      return Scalars.INTEGER;
    }
    String plain = withoutUnderscores(bytes, from, to);
    int type = integer(plain);
    if (type == Scalars.TEXT) {
      type = isFloat(plain) ? finite(plain) : Scalars.TEXT;
    }
    if (type == Scalars.TEXT) {
      type = binary(plain);
    }
    return type;
  }

  private boolean isShortDecimal(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length > 18 || bytes[from] == '0' && length > 1) {
      return false;
    }
    long value = 0;
    for (int i = from; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return false;
      }
      value = value * 10 + digit;
    }
    integer = value;
    return true;
  }

  private static String withoutUnderscores(byte[] bytes, int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      if (bytes[i] != '_') {
        out.append((char) (bytes[i] & 0xFF));
      }
    }
    return out.toString();
  }

  private int integer(String text) {
    boolean negative = !text.isEmpty() && text.charAt(0) == '-';
    int start = negative || !text.isEmpty() && text.charAt(0) == '+' ? 1 : 0;
    int radix = 10;
    int digits = start;
    if (text.length() > start && text.charAt(start) == '0') {
      radix = radix(text, start);
      digits += radix == 8 && !isOctalMark(text, start) ? 1 : radix == 10 ? 0 : 2;
    }
    boolean zero = digits == start + 1 && digits == text.length();
    return zero ? value(0) : digits(text, digits, radix, negative, start == 0);
  }

  private int value(long value) {
    integer = value;
    return Scalars.INTEGER;
  }

  private static int radix(String text, int start) {
    if (text.length() - start < 3) {
      return 8;
    }
    switch (text.charAt(start + 1) | 0x20) {
      case 'b':
        return 2;
      case 'x':
        return 16;
      default:
        return 8;
    }
  }

  private static boolean isOctalMark(String text, int start) {
    return text.length() - start >= 3 && (text.charAt(start + 1) | 0x20) == 'o';
  }

  private int digits(String text, int from, int radix, boolean negative, boolean unsigned) {
    if (from >= text.length()) {
      return Scalars.TEXT;
    }
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 'z' || Character.digit(c, radix) < 0) {
        return Scalars.TEXT;
      }
    }
    int first = from;
    while (first < text.length() - 1 && text.charAt(first) == '0') {
      first++;
    }
    if (text.length() - first > LONGEST_INTEGER) {
      return Scalars.TEXT;
    }
    BigInteger size = new BigInteger(text.substring(first), radix);
    return fit(negative ? size.negate() : size, unsigned);
  }

  private int fit(BigInteger value, boolean unsigned) {
    if (value.bitLength() < 64) {
      return value(value.longValue());
    }
    if (!unsigned || value.signum() < 0 || value.compareTo(UNSIGNED_LIMIT) >= 0) {
      return Scalars.TEXT;
    }
    big = value;
    return Scalars.BIG_INTEGER;
  }

  /** {@code 0b} is also tried by itself, and then a sign may follow it. */
  private int binary(String text) {
    if (text.startsWith("0b")) {
      boolean sign = text.length() > 2 && (text.charAt(2) == '-' || text.charAt(2) == '+');
      boolean negative = sign && text.charAt(2) == '-';
      return digits(text, sign ? 3 : 2, 2, negative, false);
    }
    return Scalars.TEXT;
  }

  /** The type of a text that begins with a dot. */
  int resolveFraction(String text) {
    if (text.indexOf('_') >= 0) {
      return separatesDigits(text) ? resolveFraction(text.replace("_", "")) : Scalars.TEXT;
    }
    return isFloat(text) ? finite(text) : Scalars.TEXT;
  }

  /** Whether each underscore stands between two digits. */
  private static boolean separatesDigits(String text) {
    for (int at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
      if (afterDigits(text, at - 1) != at || at + 1 == text.length()) {
        return false;
      }
      if (afterDigits(text, at + 1) == at + 1) {
        return false;
      }
    }
    return true;
  }

  private int finite(String text) {
    double value = Double.parseDouble(text);
    if (Double.isInfinite(value)) {
      return Scalars.TEXT;
    }
    decimal = value;
    return Scalars.FLOAT;
  }

  private static boolean isFloat(String text) {
    int at = 0;
    if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
      at++;
    }
    int whole = afterDigits(text, at);
    boolean hasWhole = whole > at;
    at = whole;
    if (at < text.length() && text.charAt(at) == '.') {
      int fraction = afterDigits(text, at + 1);
      if (!hasWhole && fraction == at + 1) {
        return false;
      }
      at = fraction;
    } else if (!hasWhole) {
      return false;
    }
    return at == text.length() || isExponent(text, at);
  }

  private static boolean isExponent(String text, int from) {
    if ((text.charAt(from) | 0x20) != 'e') {
      return false;
    }
    int at = from + 1;
    if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
      at++;
    }
    int end = afterDigits(text, at);
    return end > at && end == text.length();
  }

  private static int afterDigits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
