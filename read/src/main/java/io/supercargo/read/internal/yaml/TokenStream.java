package io.supercargo.read.internal.yaml;

import org.jspecify.annotations.Nullable;

/** The tokens of one document one after the other, and what stopped the scanner behind them. */
final class TokenStream {
  final Scanner scanner = new Scanner();
  private @Nullable SyntaxException fault;
  private int token;

  /** Takes the tokens of a document. */
  void load(byte[] bytes, int from, int to, int firstLine) {
    token = 0;
    fault = null;
    try {
      scanner.scan(bytes, from, to, firstLine);
    } catch (SyntaxException e) {
      // What stands before it is parsed first: its faults come first.
      fault = e;
    }
  }

  /** The kind of the token that stands here; the scanner's fault when it saw no more. */
  int kind() {
    int[] data = scanner.tokens.data;
    int size = scanner.tokens.size;
    while (token < size && data[token] == Tokens.NOTHING) {
      token += Tokens.WIDTH;
    }
    if (token >= size) {
      throw fault != null ? fault : new IllegalStateException("no end of document");
    }
    return data[token] & Tokens.KIND;
  }

  void skip() {
    token += Tokens.WIDTH;
  }

  /** Makes the token that stands here a plain key. */
  void becomeKey() {
    scanner.tokens.data[token] = Tokens.KEY;
  }

  int flags() {
    return scanner.tokens.data[token] >> 8;
  }

  int first() {
    return scanner.tokens.data[token + 1];
  }

  int second() {
    return scanner.tokens.data[token + 2];
  }

  int line() {
    return scanner.tokens.data[token + 3];
  }

  int column() {
    return scanner.tokens.data[token + 4];
  }

  /** The name of the anchor or alias that stands here. */
  String name() {
    return scanner.names.get(first());
  }

  /** The handle of the tag or directive that stands here. */
  String handle() {
    return scanner.directives.texts.get(first());
  }

  /** What follows the handle of the tag or directive that stands here. */
  String suffix() {
    return scanner.directives.texts.get(first() + 1);
  }

  SyntaxException error(String reason) {
    SyntaxException here = new SyntaxException(reason, line(), column() + 1);
    SyntaxException seen = fault;
    return seen != null && seen.isBefore(here) ? seen : here;
  }
}
