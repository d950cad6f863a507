package io.supercargo.read.internal.yaml;

import java.util.Arrays;

/**
 * What the reader of a scalar leaves behind: a range of the document's bytes, or of {@link #out}
 * when the text was not written in one piece.
 */
final class Scalar {
  static final int PLAIN = 0;
  static final int SINGLE = 1;
  static final int DOUBLE = 2;
  static final int LITERAL = 3;
  static final int FOLDED = 4;

  /** Set beside the style when the range is one of {@link #out}. */
  static final int COPIED = 8;

  final Bytes out = new Bytes();
  int style;
  int start;
  int end;

  /** Whether a plain scalar ended only on a later line, so that a key may begin there. */
  boolean endedOnLaterLine;

  /** The line break that was met first between two parts, and those that followed it. */
  final Bytes firstBreak = new Bytes();

  final Bytes laterBreaks = new Bytes();

  void slice(int newStyle, int from, int to) {
    style = newStyle;
    start = from;
    end = to;
  }

  void begin(int newStyle) {
    style = newStyle | COPIED;
    start = out.size;
    firstBreak.size = 0;
    laterBreaks.size = 0;
  }

  void finish() {
    end = out.size;
  }

  /** Joins two lines: one LF is a space, further ones stay, LS and PS stay. */
  void fold() {
    if (firstBreak.size > 0 && firstBreak.data[0] == '\n') {
      if (laterBreaks.size == 0) {
        out.add(' ');
      }
    } else {
      out.add(firstBreak.data, 0, firstBreak.size);
    }
    out.add(laterBreaks.data, 0, laterBreaks.size);
    firstBreak.size = 0;
    laterBreaks.size = 0;
  }

  /** Which bytes end a run of plain text or need a second look, in a block and in a flow. */
  static final boolean[] STOPS_IN_BLOCK = stops(" \t\r\n\0:");

  static final boolean[] STOPS_IN_FLOW = stops(" \t\r\n\0:,?[]{}");

  private static boolean[] stops(String marks) {
    boolean[] table = new boolean[256];
    Arrays.fill(table, 128, 256, true);
    for (int i = 0; i < marks.length(); i++) {
      table[marks.charAt(i)] = true;
    }
    return table;
  }
}
