package io.supercargo.model;

/** Reads a path step by step. */
final class PathReader {
  private final String path;
  private int start;
  private int end;
  private String text = "";
  private boolean bracket;

  PathReader(String path) {
    this.path = Arguments.notNull(path, "path");
  }

  /** Goes to the next step; returns whether there is one. */
  boolean next() {
    start = end;
    if (start == path.length()) {
      return false;
    }
    bracket = path.charAt(start) == '[';
    if (bracket) {
      readBracket();
    } else {
      readName();
    }
    if (text.isEmpty()) {
      throw failure("a name is missing at position " + start);
    }
    return true;
  }

  private void readBracket() {
    int close = path.indexOf(']', start);
    if (close < 0) {
      throw failure("the bracket at position " + start + " is not closed");
    }
    text = path.substring(start + 1, close);
    end = close + 1;
  }

  private void readName() {
    boolean dot = path.charAt(start) == '.';
    if (dot == (start == 0)) {
      throw failure(dot ? "it begins with a dot" : "a dot is missing at position " + start);
    }
    int from = dot ? start + 1 : start;
    end = from;
    while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
      end++;
    }
    text = path.substring(from, end);
  }

  /** Returns whether the step is written in brackets. */
  boolean bracket() {
    return bracket;
  }

  /** Returns the name, or what stands in the brackets. */
  String text() {
    return text;
  }

  /** Returns what stands in the brackets as a position in a list. */
  int position() {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9' || i > 8) {
        throw failure("[" + text + "] is no position in a list and no key=value");
      }
    }
    return Integer.parseInt(text);
  }

  /** Returns the path up to this step. */
  String before() {
    return path.substring(0, start);
  }

  IllegalArgumentException failure(String problem) {
    return Arguments.failure("path \"" + path + "\": " + problem);
  }
}
