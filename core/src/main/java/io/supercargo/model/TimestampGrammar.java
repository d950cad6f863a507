package io.supercargo.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * RFC 3339 as Go's {@code time.Parse} reads it, which decides on the API server: the fraction may
 * be of any length and follow a comma, the hour may have one digit, an offset goes up to 24 hours.
 */
final class TimestampGrammar {
  private final String text;
  private int at;
  private boolean wrong;

  private TimestampGrammar(String text) {
    this.text = text;
  }

  /** Returns the point in time, or null if the text is none. */
  static @Nullable Instant parse(String text) {
    return new TimestampGrammar(text).parse();
  }

  /** Returns the offset from UTC in seconds of a text that is a point in time. */
  static int offsetSeconds(String text) {
    if (text.endsWith("Z")) {
      return 0;
    }
    TimestampGrammar end = new TimestampGrammar(text);
    end.at = text.length() - "+00:00".length();
    return end.offset();
  }

  private @Nullable Instant parse() {
    int year = number(4, 0, 9999);
    int month = after('-', 1, 12);
    int day = after('-', 1, 31);
    skip('T');
    int hour = hour();
    int minute = after(':', 0, 59);
    int second = after(':', 0, 59);
    int nanos = fraction();
    int offset = offset();
    if (wrong || at != text.length() || day > YearMonth.of(year, month).lengthOfMonth()) {
      return null;
    }
    LocalDateTime time = LocalDateTime.of(year, month, day, hour, minute, second, nanos);
    return time.toInstant(ZoneOffset.UTC).minusSeconds(offset);
  }

  private char next() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void skip(char expected) {
    wrong |= next() != expected;
    at++;
  }

  private int after(char separator, int least, int most) {
    skip(separator);
    return number(2, least, most);
  }

  private int hour() {
    boolean oneDigit = at + 1 < text.length() && !isDigit(text.charAt(at + 1));
    return number(oneDigit ? 1 : 2, 0, 23);
  }

  /** Reads so many digits; returns a number in the range whatever is there. */
  private int number(int digits, int least, int most) {
    int value = 0;
    for (int i = 0; i < digits; i++, at++) {
      wrong |= !isDigit(next());
      value = value * 10 + (next() - '0');
    }
    wrong |= value < least || value > most;
    return wrong ? least : value;
  }

  private int fraction() {
    boolean fraction = next() == '.' || next() == ',';
    if (!fraction || at + 1 >= text.length() || !isDigit(text.charAt(at + 1))) {
      return 0;
    }
    at++;
    int nanos = 0;
    for (int unit = 100_000_000; isDigit(next()); unit /= 10, at++) {
      nanos += unit * (next() - '0');
    }
    return nanos;
  }

  private int offset() {
    if (next() == 'Z') {
      at++;
      return 0;
    }
    int sign = next() == '-' ? -1 : 1;
    wrong |= next() != '-' && next() != '+';
    at++;
    int hours = number(2, 0, 24);
    return sign * (hours * 3600 + after(':', 0, 60) * 60);
  }
}
