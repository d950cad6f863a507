package io.supercargo.read.internal.yaml;

/** Reads plain scalars. */
final class Plain {
  private final Cursor cursor;
  private final Scalar scalar;

  /** Where the text of the part read last ended; blanks follow it. */
  private int partEnd;

  Plain(Cursor cursor, Scalar scalar) {
    this.cursor = cursor;
    this.scalar = scalar;
  }

  /**
   * Reads the plain scalar that begins here.
   *
   * @param indent how far its further lines must be indented
   */
  void read(int indent, boolean flow) {
    boolean[] stops = flow ? Scalar.STOPS_IN_FLOW : Scalar.STOPS_IN_BLOCK;
    int start = cursor.at;
    readPart(stops);
    scalar.slice(Scalar.PLAIN, start, partEnd);
    scalar.firstBreak.size = 0;
    scalar.laterBreaks.size = 0;
    scalar.endedOnLaterLine = false;
    while (cursor.isBreak(cursor.at)) {
      scalar.endedOnLaterLine = true;
      skipLines(indent);
      if (!flow && cursor.column() < indent || !continues(stops)) {
        return;
      }
      scalar.endedOnLaterLine = false;
      appendPart(stops);
    }
  }

  /** Reads on to the end of the line, or to what ends the scalar before. */
  private void readPart(boolean[] stops) {
    byte[] bytes = cursor.bytes;
    int at = cursor.at;
    partEnd = at;
    for (; ; ) {
      while (!stops[bytes[at] & 0xFF]) {
        at++;
      }
      byte b = bytes[at];
      if (b == ' ' || b == '\t') {
        partEnd = at;
        at = afterBlanks(at);
        if (bytes[at] == '#' || endsAt(at, stops)) {
          break;
        }
      } else if (endsAt(at, stops)) {
        partEnd = at;
        break;
      }
      at++;
    }
    cursor.at = at;
  }

  private int afterBlanks(int from) {
    int at = from;
    while (cursor.isBlank(at)) {
      at++;
    }
    return at;
  }

  /** Whether what stands here is none of the text; a line break and the end are not. */
  private boolean endsAt(int at, boolean[] stops) {
    byte b = cursor.bytes[at];
    if (!stops[b & 0xFF]) {
      return false;
    }
    if (b == ':') {
      return cursor.isBlankOrEnd(at + 1);
    }
    return b >= 0 || cursor.isWideBreak(at);
  }

  private void skipLines(int indent) {
    while (cursor.isBreak(cursor.at)) {
      if (scalar.firstBreak.size == 0) {
        cursor.readBreak(scalar.firstBreak);
      } else {
        cursor.readBreak(scalar.laterBreaks);
      }
      while (cursor.isBlank(cursor.at)) {
        if (cursor.bytes[cursor.at] == '\t' && cursor.column() < indent) {
          throw cursor.error("found a tab character that violates indentation");
        }
        cursor.at++;
      }
    }
  }

  private boolean continues(boolean[] stops) {
    return !cursor.atDocumentIndicator()
        && cursor.bytes[cursor.at] != '#'
        && !endsAt(cursor.at, stops);
  }

  private void appendPart(boolean[] stops) {
    if ((scalar.style & Scalar.COPIED) == 0) {
      int from = scalar.start;
      int to = scalar.end;
      scalar.style |= Scalar.COPIED;
      scalar.start = scalar.out.size;
      scalar.out.add(cursor.bytes, from, to);
    }
    scalar.fold();
    int from = cursor.at;
    readPart(stops);
    scalar.out.add(cursor.bytes, from, partEnd);
    scalar.finish();
  }
}
