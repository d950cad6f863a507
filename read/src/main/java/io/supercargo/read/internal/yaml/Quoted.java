package io.supercargo.read.internal.yaml;

/** Reads scalars in single and in double quotes. */
final class Quoted {
  private final Cursor cursor;
  private final Scalar scalar;

  Quoted(Cursor cursor, Scalar scalar) {
    this.cursor = cursor;
    this.scalar = scalar;
  }

  /** Reads the scalar whose opening quote stands here. */
  void read(boolean single) {
    byte quote = (byte) (single ? '\'' : '"');
    byte[] bytes = cursor.bytes;
    int start = cursor.at + 1;
    int at = start;
    // Without a fold and an escape the text stands as it is.
    while (bytes[at] != quote && bytes[at] != '\\' && bytes[at] >= ' ') {
      at++;
    }
    if (bytes[at] == quote && (!single || bytes[at + 1] != quote)) {
      scalar.slice(single ? Scalar.SINGLE : Scalar.DOUBLE, start, at);
      cursor.at = at + 1;
      return;
    }
    cursor.at = start;
    scalar.begin(single ? Scalar.SINGLE : Scalar.DOUBLE);
    readParts(quote);
    scalar.finish();
    cursor.at++;
  }

  private void readParts(byte quote) {
    for (; ; ) {
      if (cursor.atDocumentIndicator()) {
        throw cursor.error("found unexpected document indicator within a quoted scalar");
      }
      if (cursor.atEnd()) {
        throw cursor.error("found unexpected end of stream within a quoted scalar");
      }
      boolean brokenByEscape = readText(quote);
      if (cursor.bytes[cursor.at] == quote) {
        return;
      }
      readSpace(brokenByEscape);
    }
  }

  /** Reads text up to a blank, a break or the closing quote; true after an escaped line break. */
  private boolean readText(byte quote) {
    byte[] bytes = cursor.bytes;
    while (!cursor.isBlankOrEnd(cursor.at)) {
      byte b = bytes[cursor.at];
      if (b == quote) {
        if (quote != '\'' || bytes[cursor.at + 1] != '\'') {
          return false;
        }
        scalar.out.add('\'');
        cursor.at += 2;
      } else if (b != '\\' || quote == '\'') {
        scalar.out.add(b);
        cursor.at++;
      } else if (cursor.isBreak(cursor.at + 1)) {
        cursor.at++;
        cursor.skipBreak();
        return true;
      } else {
        escape();
      }
    }
    return false;
  }

  private void readSpace(boolean brokenByEscape) {
    boolean broken = brokenByEscape;
    int blanks = cursor.at;
    while (cursor.isBlank(cursor.at) || cursor.isBreak(cursor.at)) {
      if (cursor.isBlank(cursor.at)) {
        cursor.at++;
      } else if (broken) {
        cursor.readBreak(scalar.laterBreaks);
      } else {
        cursor.readBreak(scalar.firstBreak);
        broken = true;
      }
    }
    if (broken) {
      scalar.fold();
    } else {
      scalar.out.add(cursor.bytes, blanks, cursor.at);
    }
  }

  private void escape() {
    byte code = cursor.bytes[cursor.at + 1];
    int digits = code == 'x' ? 2 : code == 'u' ? 4 : code == 'U' ? 8 : 0;
    if (digits == 0) {
      int value = escaped(code);
      if (value < 0) {
        throw cursor.error("found unknown escape character");
      }
      scalar.out.addCodePoint(value);
      cursor.at += 2;
    } else {
      cursor.at += 2;
      scalar.out.addCodePoint(hexadecimal(digits));
      cursor.at += digits;
    }
  }

  private int hexadecimal(int digits) {
    int value = 0;
    for (int k = 0; k < digits; k++) {
      int digit = hex(cursor.bytes[cursor.at + k]);
      if (digit < 0) {
        throw cursor.error("did not find expected hexdecimal number");
      }
      value = value << 4 | digit;
    }
    if (value >= 0xD800 && value <= 0xDFFF || value > 0x10FFFF || value < 0) {
      throw cursor.error("found invalid Unicode character escape code");
    }
    return value;
  }

  static int hex(byte b) {
    if (b >= '0' && b <= '9') {
      return b - '0';
    }
    int lower = b | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
  }

  private static int escaped(byte code) {
    int index = "0abt\tnvfre \"'\\N_LP".indexOf(code);
    return index < 0
        ? -1
        : "\0\u0007\b\t\t\n\u000B\f\r\u001B \"'\\\u0085\u00A0\u2028\u2029".charAt(index);
  }
}
