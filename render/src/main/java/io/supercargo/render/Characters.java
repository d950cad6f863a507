package io.supercargo.render;

import java.util.Arrays;

/** Looks at each character of a text once and writes quoted text with escapes. */
final class Characters {
  static final int BLANK = 1;
  static final int COLON = 1 << 1;
  static final int HASH = 1 << 2;

  /** A double quote or a backslash, which double quotes have to escape. */
  static final int QUOTE = 1 << 3;

  static final int TAB = 1 << 4;
  static final int LINE_FEED = 1 << 5;

  /** A character that some reader refuses, drops or takes for a line break unless escaped. */
  static final int ESCAPED = 1 << 6;

  /** A character outside ASCII. */
  static final int WIDE = 1 << 7;

  /**
   * A character beyond U+FFFF. YAML allows it, but snakeyaml-engine up to 3.0.1 at least, and with
   * it Jackson 3, breaks if one lies across the end of its buffer; go-yaml writes it escaped, too.
   */
  static final int ASTRAL = 1 << 8;

  /** A character of ASCII that no number, time or date has. */
  static final int NO_NUMBER = 1 << 9;

  /** Half of a surrogate pair, which UTF-8 cannot carry. Above the others. */
  static final int LONE_SURROGATE = 1 << 10;

  /** What double quotes of JSON do not hold as it is, or some reader of JSON gets wrong. */
  static final int JSON_ESCAPES = QUOTE | TAB | LINE_FEED | ESCAPED;

  static final int YAML_ESCAPES = JSON_ESCAPES | ASTRAL;

  /** The flags of ASCII, and {@link #WIDE} for every other character: a look at each, no more. */
  static final short[] FLAGS = flags();

  private static final String IN_NUMBERS = "0123456789_+-.:eETtZz ,";
  private static final String HEX = "0123456789ABCDEF";

  private Characters() {}

  private static short[] flags() {
    short[] table = new short[1 << Character.SIZE];
    Arrays.fill(table, 0, ' ', (short) ESCAPED);
    table[0x7F] = ESCAPED;
    table['\t'] = TAB;
    table['\n'] = LINE_FEED;
    table['"'] = QUOTE;
    table['\\'] = QUOTE;
    table[' '] = BLANK;
    table[':'] = COLON;
    table['#'] = HASH;
    for (int c = 0; c < 0x80; c++) {
      table[c] |= IN_NUMBERS.indexOf(c) < 0 ? NO_NUMBER : 0;
    }
    fill(table, 0x80, (short) WIDE);
    return table;
  }

  /** Faster in a JVM that has just started, which interprets loops, but not copies of arrays. */
  private static void fill(short[] table, int from, short flags) {
    table[from] = flags;
    for (int done = from + 1; done < table.length; ) {
      int more = Math.min(done - from, table.length - done);
      System.arraycopy(table, from, table, done, more);
      done += more;
    }
  }

  /** Returns the flags of all characters of the text, or-ed. */
  static int scan(String text) {
    int seen = 0;
    for (int i = 0, length = text.length(); i < length; i++) {
      char c = text.charAt(i);
      seen |= c < 0x80 ? FLAGS[c] : wide(text, i, c);
    }
    return seen;
  }

  private static int wide(String text, int i, char c) {
    if (Character.isSurrogate(c)) {
      return surrogate(text, i, c);
    }
    boolean escaped = c < 0xA0 || c == 0x2028 || c == 0x2029 || c == 0xFEFF || nonCharacter(c);
    return escaped ? WIDE | ESCAPED : WIDE;
  }

  private static boolean nonCharacter(char c) {
    return c >= 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
  }

  private static int surrogate(String text, int i, char c) {
    boolean paired =
        Character.isHighSurrogate(c)
            ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
            : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    return paired ? WIDE | ASTRAL : LONE_SURROGATE;
  }

  /** Writes the text in UTF-8, by the cheaper way where its flags say that it is ASCII. */
  static void raw(Utf8Buffer out, String text, int seen) {
    if ((seen & WIDE) == 0) {
      out.ascii(text);
    } else {
      out.utf8(text, 0, text.length());
    }
  }

  /**
   * Writes the text in double quotes, with the escapes of JSON, which YAML shares.
   *
   * @param escaped the flags of the characters that are to be escaped
   */
  static void quoted(Utf8Buffer out, String text, int seen, int escaped) {
    out.put('"');
    if ((seen & escaped) == 0) {
      raw(out, text, seen);
    } else {
      escaped(out, text, escaped);
    }
    out.put('"');
  }

  private static void escaped(Utf8Buffer out, String text, int escaped) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int flags = c < 0x80 ? FLAGS[c] : wide(text, i, c);
      if ((flags & escaped) != 0) {
        out.utf8(text, done, i);
        if ((flags & ASTRAL) == 0) {
          escape(out, c);
        } else {
          hex(out, 'U', text.codePointAt(i++), 8);
        }
        done = i + 1;
      }
    }
    out.utf8(text, done, text.length());
  }

  private static void escape(Utf8Buffer out, char c) {
    switch (c) {
      case '"', '\\' -> out.put('\\', c);
      case '\n' -> out.put('\\', 'n');
      case '\r' -> out.put('\\', 'r');
      case '\t' -> out.put('\\', 't');
      default -> hex(out, 'u', c, 4);
    }
  }

  private static void hex(Utf8Buffer out, char letter, int value, int digits) {
    out.put('\\', letter);
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      out.put(HEX.charAt(value >> shift & 0xF));
    }
  }
}
