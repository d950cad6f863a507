package io.supercargo.model;

import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Binary data, written as base64. Keeps the base64 text it was read from; two values are equal if
 * their texts are. Never shows its content: see {@link #toString()}.
 */
public final class Bytes {
  private final String base64;
  private final boolean numbers;

  private Bytes(String base64, boolean numbers) {
    this.base64 = base64;
    this.numbers = numbers;
  }

  /** Returns a value of a copy of these bytes, written as standard base64 with padding. */
  public static Bytes of(byte[] content) {
    return new Bytes(encode(content), false);
  }

  /**
   * Returns a value of a copy of these bytes that was read from a list of numbers. The server takes
   * that in a create, not in server-side apply; it is written as base64 like any other.
   */
  public static Bytes ofNumbers(byte[] content) {
    return new Bytes(encode(content), true);
  }

  private static String encode(byte[] content) {
    return Base64.getEncoder().encodeToString(Arguments.notNull(content, "content"));
  }

  /**
   * Returns a value of the bytes that a base64 text stands for, which is kept as it is.
   *
   * @param base64 standard base64 with padding; line breaks inside are ignored, as Kubernetes does
   * @throws IllegalArgumentException if it is no base64; the message does not show the text
   */
  public static Bytes ofBase64(String base64) {
    Arguments.notNull(base64, "base64");
    Bytes bytes = new Bytes(base64, false);
    bytes.decode();
    return bytes;
  }

  private byte[] decode() {
    try {
      byte[] content = Base64.getDecoder().decode(withoutLineBreaks());
      if (content.length > 0 && withoutLineBreaks().length() % 4 != 0) {
        throw new IllegalArgumentException();
      }
      return content;
    } catch (IllegalArgumentException e) {
      throw Arguments.failure("not base64 (" + base64.length() + " characters)");
    }
  }

  private String withoutLineBreaks() {
    return base64.indexOf('\n') < 0 && base64.indexOf('\r') < 0
        ? base64
        : base64.replace("\n", "").replace("\r", "");
  }

  /** Returns a copy of the bytes. */
  public byte[] content() {
    return decode();
  }

  /** Returns how many bytes it is. */
  public int size() {
    return decode().length;
  }

  /** Returns the base64 text as it is written. */
  public String base64() {
    return base64;
  }

  /** Returns whether it was read from a list of numbers. */
  public boolean isNumbers() {
    return numbers;
  }

  /** Returns whether both stand for the same bytes, however they are written. */
  public boolean sameMeaning(Bytes other) {
    return Arrays.equals(decode(), other.decode());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Bytes that && base64.equals(that.base64);
  }

  @Override
  public int hashCode() {
    return base64.hashCode();
  }

  /** Returns only how many characters the base64 text has, since it may be a secret. */
  @Override
  public String toString() {
    return "Bytes(" + base64.length() + " base64 characters)";
  }
}
