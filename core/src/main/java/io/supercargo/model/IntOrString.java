package io.supercargo.model;

import org.jspecify.annotations.Nullable;

/** A number or a text, such as a port's number or name, or a count or a percentage. */
public final class IntOrString {
  private final @Nullable String text;
  private final int number;

  private IntOrString(@Nullable String text, int number) {
    this.text = text;
    this.number = number;
  }

  /** Returns a value that is written as a number. */
  public static IntOrString of(int number) {
    return new IntOrString(null, number);
  }

  /**
   * Returns a value that is written as a text, even if it looks like a number.
   *
   * @throws IllegalArgumentException if the text is null
   */
  public static IntOrString of(String text) {
    return new IntOrString(Arguments.notNull(text, "text"), 0);
  }

  /** Returns whether this is a number. */
  public boolean isInt() {
    return text == null;
  }

  /** Returns the number, or 0 if this is a text. */
  public int intValue() {
    return number;
  }

  /** Returns the text, or null if this is a number. */
  public @Nullable String text() {
    return text;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IntOrString that
        && number == that.number
        && (text == null ? that.text == null : text.equals(that.text));
  }

  @Override
  public int hashCode() {
    return text == null ? number : text.hashCode();
  }

  /** Returns the number or the text as it is written. */
  @Override
  public String toString() {
    return text == null ? Integer.toString(number) : text;
  }
}
