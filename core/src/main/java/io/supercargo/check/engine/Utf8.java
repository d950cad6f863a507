package io.supercargo.check.engine;

/** Lengths as Go counts them. */
public final class Utf8 {
  private Utf8() {}

  /** Returns how many bytes a text has in UTF-8. */
  public static int length(String text) {
    int length = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x800) {
        // Two surrogates make four bytes, any other such character three.
        length += Character.isSurrogate(c) ? 1 : 2;
      } else if (c >= 0x80) {
        length++;
      }
    }
    return length;
  }
}
