package io.supercargo.language;

/** Lines of the tests themselves. */
final class Lines {
  private Lines() {}

  /** Returns the calling line. */
  static int here() {
    return StackWalker.getInstance().walk(s -> s.skip(1).findFirst().orElseThrow().getLineNumber());
  }
}
