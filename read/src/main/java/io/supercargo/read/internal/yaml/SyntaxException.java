package io.supercargo.read.internal.yaml;

/** Why a text is no YAML or no JSON, and where that was seen. */
public final class SyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;
  private final boolean limit;

  SyntaxException(String reason, int line, int column) {
    this(reason, line, column, false);
  }

  private SyntaxException(String reason, int line, int column, boolean limit) {
    super(reason, null, false, false);
    this.line = line;
    this.column = column;
    this.limit = limit;
  }

  /** A text that may be well formed and asks for more than the reader was allowed to spend. */
  public static SyntaxException limit(String reason, int line, int column) {
    return new SyntaxException(reason, line, column, true);
  }

  /** The line, counted from 1. */
  public int line() {
    return line;
  }

  /** The column, counted from 1 in Unicode characters. */
  public int column() {
    return column;
  }

  /** Whether a limit was met rather than a fault of the text. */
  public boolean isLimit() {
    return limit;
  }

  /** Whether it was seen nearer to the beginning of the text. */
  public boolean isBefore(SyntaxException other) {
    return line < other.line || line == other.line && column < other.column;
  }
}
