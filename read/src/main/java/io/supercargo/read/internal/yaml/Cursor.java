package io.supercargo.read.internal.yaml;

import java.util.Arrays;

/** The bytes of one document, where reading them has come to, and what stands there. */
final class Cursor {
  /** Bytes that may be looked at behind the end; all are 0. */
  private static final int PADDING = 8;

  byte[] bytes = new byte[0];
  int at;
  int limit;

  /** Counted from 1 over the whole file. */
  int line;

  int lineStart;
  private boolean ascii;
  private int countedTo;
  private int counted;

  /** Takes a YAML document. */
  void load(byte[] source, int from, int to, int firstLine) {
    copy(source, from, to, firstLine);
    ascii = Encoding.check(bytes, limit, firstLine, false);
  }

  /** Takes a JSON text, where control characters are nothing special. */
  void loadJson(byte[] source, int from, int to, int firstLine) {
    copy(source, from, to, firstLine);
    ascii = Encoding.check(bytes, limit, firstLine, true);
  }

  private void copy(byte[] source, int from, int to, int firstLine) {
    int length = to - from;
    if (bytes.length < length + PADDING) {
      bytes = new byte[Math.max(bytes.length * 2, length + PADDING)];
    }
    System.arraycopy(source, from, bytes, 0, length);
    Arrays.fill(bytes, length, length + PADDING, (byte) 0);
    limit = length;
    line = firstLine;
    at = hasMark(0) ? 3 : 0;
    lineStart = at;
    // The server passes over a second mark, but as a character of the line.
    at += at > 0 && hasMark(at) ? 3 : 0;
    countedTo = 0;
    counted = 0;
  }

  private boolean hasMark(int offset) {
    return bytes[offset] == (byte) 0xEF
        && bytes[offset + 1] == (byte) 0xBB
        && bytes[offset + 2] == (byte) 0xBF;
  }

  boolean isAscii() {
    return ascii;
  }

  /** Characters before the current one on its line. */
  int column() {
    return ascii ? at - lineStart : wideColumn();
  }

  /** Counts on from the last answer, so that many questions about a long line stay cheap. */
  private int wideColumn() {
    if (countedTo < lineStart || countedTo > at) {
      countedTo = lineStart;
      counted = 0;
    }
    while (countedTo < at) {
      if ((bytes[countedTo++] & 0xC0) != 0x80) {
        counted++;
      }
    }
    return counted;
  }

  boolean atEnd() {
    return at >= limit;
  }

  boolean isBlank(int offset) {
    byte b = bytes[offset];
    return b == ' ' || b == '\t';
  }

  boolean isBreak(int offset) {
    byte b = bytes[offset];
    return b == '\n' || b == '\r' || b < 0 && isWideBreak(offset);
  }

  /** NEL, LS or PS: line breaks of YAML 1.1. */
  boolean isWideBreak(int offset) {
    byte b = bytes[offset];
    if (b == (byte) 0xC2) {
      return bytes[offset + 1] == (byte) 0x85;
    }
    return b == (byte) 0xE2
        && bytes[offset + 1] == (byte) 0x80
        && (bytes[offset + 2] & 0xFE) == 0xA8;
  }

  boolean isBreakOrEnd(int offset) {
    return bytes[offset] == 0 || isBreak(offset);
  }

  boolean isBlankOrEnd(int offset) {
    byte b = bytes[offset];
    return b == ' '
        || b == '\n'
        || b == 0
        || b == '\t'
        || b == '\r'
        || b < 0 && isWideBreak(offset);
  }

  void skipBlanks() {
    while (isBlank(at)) {
      at++;
    }
  }

  void skipToBreak() {
    while (!isBreakOrEnd(at)) {
      at++;
    }
  }

  /** Steps over the line break that stands here, if one does. */
  void skipBreak() {
    byte b = bytes[at];
    if (b == '\n') {
      at++;
    } else if (b == '\r') {
      at += bytes[at + 1] == '\n' ? 2 : 1;
    } else if (b < 0 && isWideBreak(at)) {
      at += b == (byte) 0xC2 ? 2 : 3;
    } else {
      return;
    }
    line++;
    lineStart = at;
  }

  /** Steps over a line break and appends what it means: LS and PS stay, all others are LF. */
  void readBreak(Bytes out) {
    if (bytes[at] == (byte) 0xE2) {
      out.add(bytes, at, at + 3);
    } else {
      out.add('\n');
    }
    skipBreak();
  }

  /** Whether {@code ---} or {@code ...} stands here alone at the beginning of a line. */
  boolean atDocumentIndicator() {
    if (at != lineStart) {
      return false;
    }
    byte b = bytes[at];
    return (b == '-' || b == '.')
        && bytes[at + 1] == b
        && bytes[at + 2] == b
        && isBlankOrEnd(at + 3);
  }

  SyntaxException error(String reason) {
    return new SyntaxException(reason, line, column() + 1);
  }
}
