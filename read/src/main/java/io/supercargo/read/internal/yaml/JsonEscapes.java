package io.supercargo.read.internal.yaml;

/** Copies the texts of JSON that do not mean what stands there: those with escapes. */
final class JsonEscapes {
  private final Cursor cursor;
  private final Bytes out;

  JsonEscapes(Cursor cursor, Bytes out) {
    this.cursor = cursor;
    this.out = out;
  }

  /** Copies what is left of a text, and goes on behind the quote at its end. */
  void copyText() {
    while (cursor.bytes[cursor.at] != '"') {
      character();
    }
    cursor.at++;
  }

  private void character() {
    byte b = cursor.bytes[cursor.at];
    if (b >= 0 && b < ' ') {
      throw JsonParser.unexpected(cursor);
    }
    if (b != '\\') {
      out.add(b);
      cursor.at++;
      return;
    }
    byte code = cursor.bytes[cursor.at + 1];
    int index = "\"\\/bfnrt".indexOf(code);
    if (index >= 0) {
      out.add("\"\\/\b\f\n\r\t".charAt(index));
      cursor.at += 2;
    } else {
      cursor.at++;
      unicode(code);
    }
  }

  /** A character by its code; half of a pair stands for the replacement character, as in Go. */
  private void unicode(byte code) {
    int value = code == 'u' ? hexadecimal(cursor.at + 1) : -1;
    if (value < 0) {
      throw JsonParser.unexpected(cursor);
    }
    cursor.at += 5;
    if (value >= 0xD800 && value < 0xE000) {
      value = pair(value);
    }
    out.addCodePoint(value);
  }

  private int pair(int high) {
    boolean escaped = cursor.bytes[cursor.at] == '\\' && cursor.bytes[cursor.at + 1] == 'u';
    int low = high < 0xDC00 && escaped ? hexadecimal(cursor.at + 2) : -1;
    if (low < 0xDC00 || low >= 0xE000) {
      return 0xFFFD;
    }
    cursor.at += 6;
    return Character.toCodePoint((char) high, (char) low);
  }

  private int hexadecimal(int from) {
    int value = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Quoted.hex(cursor.bytes[i]);
      if (digit < 0) {
        return -1;
      }
      value = value << 4 | digit;
    }
    return value;
  }
}
