package io.supercargo.model;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A point in time as RFC 3339 writes it. Keeps the text it was read from. */
public final class Timestamp {
  private final String text;

  private Timestamp(String text) {
    this.text = text;
  }

  /**
   * Returns the point in time that a text stands for, which is kept as it is.
   *
   * <p>The grammar is the API server's: {@code 2026-11-21T10:00:00Z}, with a fraction of any length
   * behind the seconds and {@code Z} or an offset such as {@code +05:45} at the end.
   *
   * @param text RFC 3339, such as {@code 2026-11-21T10:00:00Z}
   * @throws IllegalArgumentException if it is not, naming the text and the calling line
   */
  public static Timestamp of(String text) {
    if (TimestampGrammar.parse(Arguments.text(text, "text")) == null) {
      throw Arguments.failure("\"" + text + "\" is no RFC 3339 time: 2026-11-21T10:00:00Z is one");
    }
    return new Timestamp(text);
  }

  /**
   * Returns that point in time, written in UTC with as many digits as it needs.
   *
   * @throws IllegalArgumentException if its year has not four digits
   */
  public static Timestamp of(Instant instant) {
    return of(Arguments.notNull(instant, "instant").toString());
  }

  /**
   * Returns that point in time, written in UTC with six digits behind the point, as fields of
   * Kubernetes' type MicroTime must be written.
   *
   * @throws IllegalArgumentException if its year has not four digits
   */
  public static Timestamp ofMicros(Instant instant) {
    Arguments.notNull(instant, "instant");
    Instant second = Instant.ofEpochSecond(instant.getEpochSecond());
    String micros = Integer.toString(1_000_000 + instant.getNano() / 1000).substring(1);
    String seconds = second.toString();
    return of(seconds.substring(0, seconds.length() - 1) + "." + micros + "Z");
  }

  /**
   * Returns that point in time, written with its offset.
   *
   * @throws IllegalArgumentException if its year has not four digits or its offset has seconds
   */
  public static Timestamp of(OffsetDateTime time) {
    return of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(Arguments.notNull(time, "time")));
  }

  /**
   * Returns the point in time with the offset it was written with, or in UTC where Java knows no
   * such offset (beyond 18 hours).
   */
  public OffsetDateTime toOffsetDateTime() {
    int offset = TimestampGrammar.offsetSeconds(text);
    boolean known = Math.abs(offset) <= ZoneOffset.MAX.getTotalSeconds();
    return toInstant().atOffset(known ? ZoneOffset.ofTotalSeconds(offset) : ZoneOffset.UTC);
  }

  /** Returns the point in time; digits behind the ninth are dropped. */
  public Instant toInstant() {
    Instant instant = TimestampGrammar.parse(text);
    if (instant == null) {
      throw new IllegalStateException(text);
    }
    return instant;
  }

  /** Returns whether both are the same point in time, however they are written. */
  public boolean sameMeaning(Timestamp other) {
    return toInstant().equals(other.toInstant());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Timestamp that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the text as it is written. */
  @Override
  public String toString() {
    return text;
  }
}
