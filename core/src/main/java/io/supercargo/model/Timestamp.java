package io.supercargo.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
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
   * @param text RFC 3339, such as {@code 2026-11-21T10:00:00Z}
   * @throws IllegalArgumentException if it is not, naming the text and the calling line
   */
  public static Timestamp of(String text) {
    Timestamp timestamp = new Timestamp(Arguments.text(text, "text"));
    try {
      timestamp.toOffsetDateTime();
    } catch (DateTimeException e) {
      throw Arguments.failure("\"" + text + "\" is no RFC 3339 time: 2026-11-21T10:00:00Z is one");
    }
    return timestamp;
  }

  /** Returns that point in time, written in UTC. */
  public static Timestamp of(Instant instant) {
    return new Timestamp(Arguments.notNull(instant, "instant").toString());
  }

  /** Returns that point in time, written with its offset. */
  public static Timestamp of(OffsetDateTime time) {
    return new Timestamp(
        java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            Arguments.notNull(time, "time")));
  }

  /** Returns the point in time with the offset it was written with. */
  public OffsetDateTime toOffsetDateTime() {
    return OffsetDateTime.parse(text);
  }

  /** Returns whether both are the same point in time, however they are written. */
  public boolean sameMeaning(Timestamp other) {
    return toOffsetDateTime().toInstant().equals(other.toOffsetDateTime().toInstant());
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
