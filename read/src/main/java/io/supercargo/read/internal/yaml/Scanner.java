package io.supercargo.read.internal.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts one document into tokens, by the rules of go-yaml's scanner. */
final class Scanner {
  final Cursor cursor = new Cursor();
  final Tokens tokens = new Tokens();
  final Scalar scalar = new Scalar();
  final Directives directives = new Directives(cursor);

  /** Names of anchors and aliases, by the first number of their tokens. */
  final List<String> names = new ArrayList<>();

  /** Where comments begin and end, if they are wanted: line, column, offset, end. */
  @Nullable Comments comments;

  private final Keys keys = new Keys(cursor);
  private final Plain plain = new Plain(cursor, scalar);
  private final Quoted quoted = new Quoted(cursor, scalar);
  private final Block block = new Block(cursor, scalar);

  private int[] indents = new int[32];
  private int depth;
  private int indent;
  private int flow;
  private boolean keyAllowed;

  /** Cuts the whole of a document; what it found before a fault stays readable. */
  void scan(byte[] source, int from, int to, int firstLine) {
    tokens.size = 0;
    scalar.out.size = 0;
    names.clear();
    directives.texts.clear();
    keys.reset();
    depth = 0;
    indent = -1;
    flow = 0;
    keyAllowed = true;
    cursor.load(source, from, to, firstLine);
    do {
      skipToToken();
      unroll(cursor.column());
    } while (next());
  }

  private void skipToToken() {
    Cursor c = cursor;
    for (; ; ) {
      while (c.bytes[c.at] == ' ' || c.bytes[c.at] == '\t' && (flow > 0 || !keyAllowed)) {
        c.at++;
      }
      if (c.bytes[c.at] == '#') {
        skipComment();
      }
      if (!c.isBreak(c.at)) {
        return;
      }
      c.skipBreak();
      if (flow == 0) {
        keyAllowed = true;
      }
    }
  }

  private void skipComment() {
    int start = cursor.at;
    cursor.skipToBreak();
    Comments found = comments;
    if (found != null) {
      int first = cursor.lineStart;
      while (cursor.isBlank(first)) {
        first++;
      }
      found.add(cursor.bytes, start, cursor.at, cursor.line, first == start);
    }
  }

  /** Reads one token; false after the last. */
  private boolean next() {
    if (cursor.atEnd()) {
      end();
      return false;
    }
    byte b = cursor.bytes[cursor.at];
    if (b >= 'A' && b <= 'z' && b != '[' && b != ']' && b != '`') {
      readPlain();
    } else if (cursor.at == cursor.lineStart && atLineStart(b)) {
      return true;
    } else {
      indicator(b);
    }
    return true;
  }

  private boolean atLineStart(byte b) {
    if (b == '%') {
      closeBlocks();
      int kind = directives.directive();
      add(kind, directives.texts.size() - 2, 0);
      return true;
    }
    if (!cursor.atDocumentIndicator()) {
      return false;
    }
    closeBlocks();
    add(b == '-' ? Tokens.DOCUMENT_START : Tokens.DOCUMENT_END, 0, 0);
    cursor.at += 3;
    return true;
  }

  private void closeBlocks() {
    unroll(-1);
    keys.drop();
    keyAllowed = false;
  }

  private void end() {
    if (cursor.at != cursor.lineStart) {
      cursor.line++;
      cursor.lineStart = cursor.at;
    }
    closeBlocks();
    add(Tokens.END, 0, 0);
  }

  private void indicator(byte b) {
    switch (b) {
      case '"':
        readQuoted(false);
        break;
      case '\'':
        readQuoted(true);
        break;
      case '[':
        openFlow(Tokens.FLOW_SEQUENCE_START);
        break;
      case '{':
        openFlow(Tokens.FLOW_MAPPING_START);
        break;
      case ']':
        closeFlow(Tokens.FLOW_SEQUENCE_END);
        break;
      case '}':
        closeFlow(Tokens.FLOW_MAPPING_END);
        break;
      default:
        rareIndicator(b);
    }
  }

  private void rareIndicator(byte b) {
    boolean alone = cursor.isBlankOrEnd(cursor.at + 1);
    if (b == ',') {
      flowEntry();
    } else if (b == '-' && alone) {
      blockEntry();
    } else if (b == '?' && (flow > 0 || alone)) {
      key();
    } else if (b == ':' && (flow > 0 || alone)) {
      value();
    } else if (b == '*' || b == '&' || b == '!') {
      property(b);
    } else if ((b == '|' || b == '>') && flow == 0) {
      readBlock(b == '|');
    } else if ("#|>%@`".indexOf(b) >= 0 || cursor.isBlank(cursor.at)) {
      throw cursor.error(
          b == '\t'
              ? "found a tab character where an indentation space is expected"
              : "found character that cannot start any token");
    } else {
      readPlain();
    }
  }

  private void readPlain() {
    saveKey();
    keyAllowed = false;
    int line = cursor.line;
    int column = cursor.column();
    plain.read(indent + 1, flow > 0);
    addScalar(line, column);
    if (scalar.endedOnLaterLine) {
      keyAllowed = true;
    }
  }

  private void readQuoted(boolean single) {
    saveKey();
    keyAllowed = false;
    int line = cursor.line;
    int column = cursor.column();
    quoted.read(single);
    addScalar(line, column);
  }

  private void readBlock(boolean literal) {
    keys.drop();
    keyAllowed = true;
    int line = cursor.line;
    int column = cursor.column();
    block.read(literal, indent);
    addScalar(line, column);
  }

  private void addScalar(int line, int column) {
    tokens.add(Tokens.SCALAR | scalar.style << 8, scalar.start, scalar.end, line, column);
  }

  private void property(byte b) {
    saveKey();
    keyAllowed = false;
    int line = cursor.line;
    int column = cursor.column();
    if (b == '!') {
      tokens.add(Tokens.TAG, directives.tag(), 0, line, column);
      return;
    }
    names.add(directives.anchor());
    int kind = b == '*' ? Tokens.ALIAS : Tokens.ANCHOR;
    tokens.add(kind, names.size() - 1, 0, line, column);
  }

  private void openFlow(int kind) {
    saveKey();
    keys.push();
    flow++;
    keyAllowed = true;
    add(kind, 0, 0);
    cursor.at++;
  }

  private void closeFlow(int kind) {
    keys.drop();
    keys.pop();
    flow = Math.max(flow - 1, 0);
    keyAllowed = false;
    add(kind, 0, 0);
    cursor.at++;
  }

  private void flowEntry() {
    keys.drop();
    keyAllowed = true;
    add(Tokens.FLOW_ENTRY, 0, 0);
    cursor.at++;
  }

  private void blockEntry() {
    if (flow == 0) {
      if (!keyAllowed) {
        throw cursor.error("block sequence entries are not allowed in this context");
      }
      if (roll(cursor.column())) {
        add(Tokens.SEQUENCE_START, 0, 0);
      }
    }
    keys.drop();
    keyAllowed = true;
    add(Tokens.ENTRY, 0, 0);
    cursor.at++;
  }

  private void key() {
    if (flow == 0) {
      openMapping("mapping keys are not allowed in this context");
    }
    keys.drop();
    keyAllowed = flow == 0;
    add(Tokens.KEY, 0, 0);
    cursor.at++;
  }

  private void value() {
    int before = keys.take();
    if (before >= 0) {
      boolean first = flow == 0 && roll(keys.column());
      tokens.data[before] = first ? Tokens.MAPPING_AND_KEY : Tokens.KEY;
      keyAllowed = false;
    } else {
      if (flow == 0) {
        openMapping("mapping values are not allowed in this context");
      }
      keyAllowed = flow == 0;
    }
    add(Tokens.VALUE, 0, 0);
    cursor.at++;
  }

  private void openMapping(String refusal) {
    if (!keyAllowed) {
      throw cursor.error(refusal);
    }
    if (roll(cursor.column())) {
      add(Tokens.MAPPING_START, 0, 0);
    }
  }

  private void saveKey() {
    if (keyAllowed) {
      int column = cursor.column();
      keys.drop();
      keys.save(tokens.size, cursor.line, column, flow == 0 && indent == column);
      tokens.add(Tokens.NOTHING, 0, 0, cursor.line, column);
    }
  }

  /** Whether a block begins that is indented further than the one around it. */
  private boolean roll(int column) {
    if (indent >= column) {
      return false;
    }
    if (depth == indents.length) {
      indents = Arrays.copyOf(indents, depth * 2);
    }
    indents[depth++] = indent;
    indent = column;
    return true;
  }

  private void unroll(int column) {
    if (flow > 0) {
      return;
    }
    while (indent > column) {
      add(Tokens.BLOCK_END, 0, 0);
      indent = indents[--depth];
    }
  }

  private void add(int kind, int first, int second) {
    tokens.add(kind, first, second, cursor.line, cursor.column());
  }
}
