package io.supercargo.read.internal.yaml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What may be in a YAML text: UTF-8 without control characters. */
final class Encoding {
  private static final String CONTROL = "control characters are not allowed";

  private Encoding() {}

  /**
   * Whether all of the bytes are ASCII.
   *
   * @throws SyntaxException for broken UTF-8, for NUL, and in YAML for control characters
   */
  static boolean check(byte[] bytes, int to, int line, boolean json) {
    for (int i = 0; i < to; i++) {
      byte b = bytes[i];
      if (b < 0x20 && b != '\n' && b != '\r' && b != '\t' || b == 0x7F) {
        return checkSlowly(bytes, i, to, line, json);
      }
    }
    return true;
  }

  private static boolean checkSlowly(byte[] bytes, int from, int to, int line, boolean json) {
    boolean ascii = true;
    int i = from;
    while (i < to) {
      int b = bytes[i] & 0xFF;
      int width = b < 0x80 ? 1 : width(b);
      String problem = width == 1 ? ascii(b) : wide(bytes, i, to, width);
      boolean allowed = json && CONTROL.equals(problem);
      if (problem != null && !allowed) {
        throw at(problem, bytes, i, line);
      }
      ascii &= width == 1;
      i += width;
    }
    return ascii;
  }

  private static @Nullable String ascii(int b) {
    boolean allowed = b >= 0x20 && b < 0x7F || b == '\n' || b == '\r' || b == '\t';
    return allowed ? null : b == 0 ? "NUL is not allowed" : CONTROL;
  }

  private static int width(int lead) {
    return (lead & 0xE0) == 0xC0 ? 2 : (lead & 0xF0) == 0xE0 ? 3 : (lead & 0xF8) == 0xF0 ? 4 : 0;
  }

  private static @Nullable String wide(byte[] bytes, int at, int to, int width) {
    if (width == 0) {
      return "invalid UTF-8: a character cannot begin with this byte";
    }
    if (at + width > to) {
      return "invalid UTF-8: the text ends within a character";
    }
    int value = bytes[at] & 0xFF >> width + 1;
    for (int k = 1; k < width; k++) {
      if ((bytes[at + k] & 0xC0) != 0x80) {
        return "invalid UTF-8: a character is cut short";
      }
      value = value << 6 | bytes[at + k] & 0x3F;
    }
    return codePoint(value, width);
  }

  private static @Nullable String codePoint(int value, int width) {
    int least = width == 2 ? 0x80 : width == 3 ? 0x800 : 0x10000;
    if (value < least) {
      return "invalid UTF-8: a character is written longer than needed";
    }
    if (value >= 0xD800 && value <= 0xDFFF || value > 0x10FFFF) {
      return "invalid UTF-8: not a Unicode character";
    }
    boolean control = value < 0xA0 && value != 0x85 || value == 0xFFFE || value == 0xFFFF;
    return control ? CONTROL : null;
  }

  private static SyntaxException at(String problem, byte[] bytes, int at, int first) {
    int line = first;
    int column = 1;
    for (int i = 0; i < at; i++) {
      if (bytes[i] == '\n') {
        line++;
        column = 1;
      } else if ((bytes[i] & 0xC0) != 0x80) {
        column++;
      }
    }
    return new SyntaxException(problem, line, column);
  }

  /** The bytes as UTF-8: a byte order mark says when they are UTF-16. */
  static byte[] toUtf8(byte[] bytes) {
    if (bytes.length < 2) {
      return bytes;
    }
    int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    if (mark != 0xFEFF && mark != 0xFFFE) {
      return bytes;
    }
    Charset charset = mark == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return new String(bytes, 2, bytes.length - 2, charset).getBytes(StandardCharsets.UTF_8);
  }
}
