package io.supercargo.read.internal.yaml;

import java.util.Arrays;

/** For each level of flow nesting: where the last thing stands that may turn out to be a key. */
final class Keys {
  /** A key and its colon are at most this many characters apart. */
  private static final int LONGEST = 1024;

  private static final int WIDTH = 4;
  private static final int NONE = -1;

  private final Cursor cursor;

  /** Index of the token before it, line, column, and whether it must be a key. */
  private int[] data = new int[WIDTH * 16];

  private int top;

  Keys(Cursor cursor) {
    this.cursor = cursor;
  }

  void reset() {
    top = 0;
    data[0] = NONE;
  }

  void push() {
    top += WIDTH;
    if (top == data.length) {
      data = Arrays.copyOf(data, top * 2);
    }
    data[top] = NONE;
  }

  void pop() {
    if (top > 0) {
      top -= WIDTH;
    }
  }

  void save(int token, int line, int column, boolean required) {
    data[top] = token;
    data[top + 1] = line;
    data[top + 2] = column;
    data[top + 3] = required ? 1 : 0;
  }

  /** Forgets the candidate of this level. */
  void drop() {
    if (data[top] != NONE) {
      fail(data[top + 3] == 1);
      data[top] = NONE;
    }
  }

  /** The token before the candidate to which a colon that stands here belongs, or -1. */
  int take() {
    int token = data[top];
    if (token == NONE) {
      return NONE;
    }
    data[top] = NONE;
    int distance = cursor.column() - data[top + 2];
    if (data[top + 1] < cursor.line || distance > LONGEST) {
      fail(data[top + 3] == 1);
      return NONE;
    }
    return token;
  }

  private void fail(boolean required) {
    if (required) {
      throw new SyntaxException("could not find expected ':'", data[top + 1], data[top + 2] + 1);
    }
  }

  int line() {
    return data[top + 1];
  }

  int column() {
    return data[top + 2];
  }
}
