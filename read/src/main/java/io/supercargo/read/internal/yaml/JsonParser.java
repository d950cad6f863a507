package io.supercargo.read.internal.yaml;

import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON value after another into {@link Tree}s, as {@link YamlParser} does for YAML. JSON
 * is not read as YAML because the two differ: {@code \/}, surrogate pairs, tabs.
 */
public final class JsonParser {
  private static final boolean[] ENDS_TEXT = endsText();

  private final Cursor cursor = new Cursor();
  private final Bytes copies = new Bytes();
  private final Tree tree = new Tree();
  private final int deepest;
  private int depth;

  /**
   * A parser.
   *
   * @param deepest how deep objects and arrays may be nested
   */
  public JsonParser(int deepest) {
    this.deepest = deepest;
  }

  private static boolean[] endsText() {
    boolean[] table = new boolean[256];
    for (int i = 0; i < ' '; i++) {
      table[i] = true;
    }
    table['"'] = true;
    table['\\'] = true;
    return table;
  }

  /** Takes the text of which {@link #parse()} reads the values. */
  public void load(byte[] bytes, int from, int to, int firstLine) {
    cursor.loadJson(bytes, from, to, firstLine);
    skipSpace();
  }

  /** Whether a further value begins with a brace. */
  public boolean hasObject() {
    return cursor.bytes[cursor.at] == '{';
  }

  /**
   * Makes sure that everything was read.
   *
   * @throws SyntaxException if something else follows the last value
   */
  public void expectEnd() {
    if (!cursor.atEnd()) {
      throw unexpected();
    }
  }

  /**
   * Reads the next value.
   *
   * @throws SyntaxException for a text that is no JSON
   */
  public Tree parse() {
    tree.clear();
    copies.size = 0;
    depth = 0;
    value();
    skipSpace();
    tree.bytes = cursor.bytes;
    tree.copies = copies.data;
    tree.ascii = cursor.isAscii();
    return tree;
  }

  private void skipSpace() {
    for (; ; ) {
      byte b = cursor.bytes[cursor.at];
      if (b == '\n') {
        cursor.skipBreak();
      } else if (b == ' ' || b == '\t' || b == '\r') {
        cursor.at++;
      } else {
        return;
      }
    }
  }

  private void value() {
    byte b = cursor.bytes[cursor.at];
    if (b == '"') {
      text();
    } else if (b == '{') {
      object();
    } else if (b == '[') {
      array();
    } else if (b == '-' || b >= '0' && b <= '9') {
      number();
    } else {
      literal(b == 't' ? "true" : b == 'f' ? "false" : b == 'n' ? "null" : null);
    }
  }

  private void literal(@Nullable String word) {
    for (int i = 0; word != null && i < word.length(); i++) {
      if (cursor.bytes[cursor.at + i] != word.charAt(i)) {
        throw unexpected();
      }
    }
    if (word == null) {
      throw unexpected();
    }
    add(Tree.PLAIN, cursor.at, cursor.at + word.length());
    cursor.at += word.length();
  }

  private int add(int kind, int from, int to) {
    return tree.add(kind, from, to, cursor.line, cursor.column());
  }

  private int open(int kind) {
    if (++depth > deepest) {
      throw SyntaxException.limit(
          "nested deeper than " + deepest + " levels", cursor.line, cursor.column() + 1);
    }
    int node = add(kind, 0, 0);
    cursor.at++;
    skipSpace();
    return node;
  }

  private void close(int node, int children) {
    cursor.at++;
    depth--;
    tree.close(node, children);
  }

  private void object() {
    int node = open(Tree.MAPPING);
    int count = 0;
    while (cursor.bytes[cursor.at] != '}' || count > 0) {
      if (cursor.bytes[cursor.at] != '"') {
        throw unexpected();
      }
      text();
      skipSpace();
      expect(':');
      skipSpace();
      value();
      count += 2;
      skipSpace();
      if (cursor.bytes[cursor.at] == '}') {
        break;
      }
      expect(',');
      skipSpace();
    }
    close(node, count);
  }

  private void array() {
    int node = open(Tree.SEQUENCE);
    int count = 0;
    while (cursor.bytes[cursor.at] != ']' || count > 0) {
      value();
      count++;
      skipSpace();
      if (cursor.bytes[cursor.at] == ']') {
        break;
      }
      expect(',');
      skipSpace();
    }
    close(node, count);
  }

  private void expect(char c) {
    if (cursor.bytes[cursor.at] != c) {
      throw unexpected();
    }
    cursor.at++;
  }

  private void number() {
    int start = cursor.at;
    int at = start;
    if (cursor.bytes[at] == '-') {
      at++;
    }
    int whole = at;
    at = afterDigits(at);
    if (cursor.bytes[whole] == '0') {
      at = whole + 1;
    }
    if (cursor.bytes[at] == '.') {
      at = afterDigits(at + 1);
    }
    if ((cursor.bytes[at] | 0x20) == 'e') {
      byte sign = cursor.bytes[at + 1];
      at = afterDigits(sign == '-' || sign == '+' ? at + 2 : at + 1);
    }
    add(Tree.PLAIN, start, at);
    cursor.at = at;
  }

  private int afterDigits(int from) {
    int at = from;
    while (cursor.bytes[at] >= '0' && cursor.bytes[at] <= '9') {
      at++;
    }
    if (at == from) {
      cursor.at = at;
      throw unexpected();
    }
    return at;
  }

  private void text() {
    byte[] bytes = cursor.bytes;
    int start = cursor.at + 1;
    int at = start;
    while (!ENDS_TEXT[bytes[at] & 0xFF]) {
      at++;
    }
    if (bytes[at] == '"') {
      add(Tree.DOUBLE_QUOTED, start, at);
      cursor.at = at + 1;
      return;
    }
    int line = cursor.line;
    int column = cursor.column();
    int from = copies.size;
    cursor.at = start;
    new JsonEscapes(cursor, copies).copyText();
    tree.add(Tree.DOUBLE_QUOTED | Scalar.COPIED, from, copies.size, line, column);
  }

  private SyntaxException unexpected() {
    return unexpected(cursor);
  }

  static SyntaxException unexpected(Cursor cursor) {
    if (cursor.atEnd()) {
      return cursor.error("the JSON ends too early");
    }
    byte b = cursor.bytes[cursor.at];
    return cursor.error(
        b > ' ' && b < 0x7F
            ? "unexpected '" + (char) b + "' in JSON"
            : "unexpected character in JSON");
  }
}
