package io.supercargo.check.config;

/** Tells whether bytes are a JSON object, or null, without keeping anything of it. */
final class Json {
  private static final int DEEPEST = 10_000;

  private final byte[] bytes;
  private int at;

  private Json(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Returns whether a reader of JSON objects takes the bytes; it takes null, too. */
  static boolean isObject(byte[] bytes) {
    Json json = new Json(bytes);
    json.skipSpace();
    boolean object = json.peek() == '{';
    boolean read = object ? json.value(0) : json.word("null");
    json.skipSpace();
    return read && json.at == bytes.length;
  }

  private boolean value(int depth) {
    skipSpace();
    int next = peek();
    if (next == '{' || next == '[') {
      return depth < DEEPEST && (next == '{' ? members(depth) : elements(depth));
    }
    if (next == '"') {
      return text();
    }
    return number() || word("true") || word("false") || word("null");
  }

  private boolean members(int depth) {
    at++;
    if (isNext('}')) {
      return true;
    }
    do {
      skipSpace();
      if (peek() != '"' || !text() || !isNext(':') || !value(depth + 1)) {
        return false;
      }
    } while (isNext(','));
    return isNext('}');
  }

  private boolean elements(int depth) {
    at++;
    if (isNext(']')) {
      return true;
    }
    do {
      if (!value(depth + 1)) {
        return false;
      }
    } while (isNext(','));
    return isNext(']');
  }

  private boolean text() {
    at++;
    while (at < bytes.length) {
      int c = bytes[at++];
      if (c == '"') {
        return true;
      }
      if (c >= 0 && c < ' ') {
        return false;
      }
      if (c == '\\' && !escape()) {
        return false;
      }
    }
    return false;
  }

  private boolean escape() {
    int c = peek();
    at++;
    if (c != 'u') {
      return c >= 0 && "\"\\/bfnrt".indexOf(c) >= 0;
    }
    for (int i = 0; i < 4; i++) {
      if (Character.digit(peek(), 16) < 0) {
        return false;
      }
      at++;
    }
    return true;
  }

  private boolean number() {
    int start = at;
    at += peek() == '-' ? 1 : 0;
    boolean zero = peek() == '0';
    int digits = digits();
    boolean valid = digits > 0 && (!zero || digits == 1);
    if (valid && peek() == '.') {
      at++;
      valid = digits() > 0;
    }
    if (valid && (peek() == 'e' || peek() == 'E')) {
      at++;
      at += peek() == '-' || peek() == '+' ? 1 : 0;
      valid = digits() > 0;
    }
    if (!valid) {
      at = start;
    }
    return valid;
  }

  private int digits() {
    int start = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    return at - start;
  }

  private boolean word(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (at + i >= bytes.length || bytes[at + i] != word.charAt(i)) {
        return false;
      }
    }
    at += word.length();
    return true;
  }

  private boolean isNext(char expected) {
    skipSpace();
    if (peek() != expected) {
      return false;
    }
    at++;
    return true;
  }

  private void skipSpace() {
    while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
      at++;
    }
  }

  private int peek() {
    return at < bytes.length ? bytes[at] : -1;
  }
}
