package io.supercargo.read.internal.yaml;

/** Reads literal and folded block scalars. */
final class Block {
  private static final int STRIP = -1;
  private static final int CLIP = 0;
  private static final int KEEP = 1;

  private final Cursor cursor;
  private final Scalar scalar;
  private int chomping;
  private int indent;

  Block(Cursor cursor, Scalar scalar) {
    this.cursor = cursor;
    this.scalar = scalar;
  }

  /**
   * Reads the block scalar whose indicator stands here.
   *
   * @param parentIndent the indentation of the block around it, -1 for none
   */
  void read(boolean literal, int parentIndent) {
    cursor.at++;
    int increment = readHeader();
    indent = increment == 0 ? 0 : Math.max(parentIndent, 0) + increment;
    scalar.begin(literal ? Scalar.LITERAL : Scalar.FOLDED);
    skipEmptyLines(parentIndent);
    readLines(literal, parentIndent);
    if (chomping != STRIP) {
      scalar.out.add(scalar.firstBreak.data, 0, scalar.firstBreak.size);
    }
    if (chomping == KEEP) {
      scalar.out.add(scalar.laterBreaks.data, 0, scalar.laterBreaks.size);
    }
    scalar.finish();
  }

  private int readHeader() {
    chomping = CLIP;
    readChomping();
    int increment = 0;
    byte b = cursor.bytes[cursor.at];
    if (b == '0') {
      throw cursor.error("found an indentation indicator equal to 0");
    }
    if (b > '0' && b <= '9') {
      increment = b - '0';
      cursor.at++;
      if (chomping == CLIP) {
        readChomping();
      }
    }
    cursor.skipBlanks();
    if (cursor.bytes[cursor.at] == '#') {
      cursor.skipToBreak();
    }
    if (!cursor.isBreakOrEnd(cursor.at)) {
      throw cursor.error("did not find expected comment or line break");
    }
    cursor.skipBreak();
    return increment;
  }

  private void readChomping() {
    byte b = cursor.bytes[cursor.at];
    if (b == '+' || b == '-') {
      chomping = b == '+' ? KEEP : STRIP;
      cursor.at++;
    }
  }

  private void readLines(boolean literal, int parentIndent) {
    boolean afterBlank = false;
    while (cursor.column() == indent && !cursor.atEnd()) {
      boolean blank = cursor.isBlank(cursor.at);
      if (literal || afterBlank || blank) {
        scalar.out.add(scalar.firstBreak.data, 0, scalar.firstBreak.size);
        scalar.out.add(scalar.laterBreaks.data, 0, scalar.laterBreaks.size);
        scalar.firstBreak.size = 0;
        scalar.laterBreaks.size = 0;
      } else {
        scalar.fold();
      }
      afterBlank = blank;
      int start = cursor.at;
      cursor.skipToBreak();
      scalar.out.add(cursor.bytes, start, cursor.at);
      if (!cursor.atEnd()) {
        cursor.readBreak(scalar.firstBreak);
      }
      skipEmptyLines(parentIndent);
    }
  }

  /** Steps to the text of the next line that has some, and finds out the indentation once. */
  private void skipEmptyLines(int parentIndent) {
    int deepest = 0;
    for (; ; ) {
      skipIndent();
      int column = cursor.column();
      deepest = Math.max(deepest, column);
      if ((indent == 0 || column < indent) && cursor.bytes[cursor.at] == '\t') {
        throw cursor.error("found a tab character where an indentation space is expected");
      }
      if (!cursor.isBreak(cursor.at)) {
        break;
      }
      cursor.readBreak(scalar.laterBreaks);
    }
    if (indent == 0) {
      indent = Math.max(deepest, Math.max(parentIndent + 1, 1));
    }
  }

  private void skipIndent() {
    int last = indent == 0 ? Integer.MAX_VALUE : cursor.lineStart + indent;
    while (cursor.at < last && cursor.bytes[cursor.at] == ' ') {
      cursor.at++;
    }
  }
}
