package io.supercargo.render;

/**
 * Writes texts as keys and values of block YAML, in the nicest style that is safe. Most are written
 * as they are, so each is first written so, and looked at meanwhile.
 */
final class TextEmitter {
  /** Readers look for the colon of a key within 1024 characters, escapes counted. */
  private static final int LONGEST_SIMPLE_KEY = 1000;

  /** From this length on, a text is first searched for lines. */
  private static final int LONG = 80;

  private final Utf8Buffer out;

  /** What is being written, for messages. */
  Object root = "";

  TextEmitter(Utf8Buffer out) {
    this.out = out;
  }

  /** Writes a colon and a value. Files are values of entries. */
  void writeEntry(String text, int indent) {
    if (text.length() > LONG && text.indexOf('\n') >= 0 && !YamlText.blank(text)) {
      out.put(':');
      file(text, indent);
    } else {
      written(text, out.text(':', ' ', text), indent);
    }
  }

  /** Writes lines as such, and something else if there is more than lines of ASCII to them. */
  private void file(String text, int indent) {
    int start = out.size();
    int seen = literal(text, indent + YamlEmitter.INDENT, false);
    if ((seen & (Characters.ESCAPED | Characters.WIDE)) != 0) {
      out.cut(start);
      special(text, scan(text), indent);
    }
  }

  /** Writes a value behind a colon or a dash. */
  void write(String text, int indent) {
    written(text, out.text(' ', text), indent);
  }

  /**
   * Takes back a value that was written behind a blank, and writes it in another style, unless it
   * may stay.
   *
   * @param seen what {@link Utf8Buffer#text(String)} said of it
   */
  void written(String text, int seen, int indent) {
    if (!YamlText.ordinary(text, seen)) {
      out.cut(out.size() - text.length() - 1);
      special(text, seen == Characters.WIDE ? scan(text) : seen, indent);
    }
  }

  /** As {@link #written} for a key, which stands where its line begins. */
  void writtenKey(String key, int seen, int indent) {
    if (!YamlText.ordinary(key, seen) || key.length() > LONGEST_SIMPLE_KEY) {
      out.cut(out.size() - key.length());
      specialKey(key, indent);
    }
  }

  private void specialKey(String key, int indent) {
    int seen = scan(key);
    int style = YamlText.style(key, seen, true);
    int longest = style == YamlText.PLAIN ? key.length() : 6 * key.length() + 2;
    if (longest <= LONGEST_SIMPLE_KEY) {
      styled(key, seen, style);
    } else {
      out.put('?', ' ');
      styled(key, seen, style);
      out.line(indent);
    }
  }

  private void special(String text, int seen, int indent) {
    int style = YamlText.style(text, seen, false);
    if (style == YamlText.LITERAL) {
      literal(text, indent + YamlEmitter.INDENT, (seen & Characters.WIDE) != 0);
    } else {
      out.put(' ');
      styled(text, seen, style);
    }
  }

  private int scan(String text) {
    int seen = Characters.scan(text);
    if (seen >= Characters.LONE_SURROGATE) {
      throw Unwritable.in(root);
    }
    return seen;
  }

  private void styled(String text, int seen, int style) {
    switch (style) {
      case YamlText.PLAIN -> Characters.raw(out, text, seen);
      case YamlText.SINGLE_QUOTED -> singleQuoted(text, seen);
      default -> Characters.quoted(out, text, seen, Characters.YAML_ESCAPES);
    }
  }

  private void singleQuoted(String text, int seen) {
    out.put('\'');
    Characters.raw(out, text.replace("'", "''"), seen);
    out.put('\'');
  }

  /**
   * The last line feed of the text is the one that ends the open line, whoever writes it.
   *
   * @return the flags of the lines, unless they are known to be wide
   */
  private int literal(String text, int indent, boolean wide) {
    out.put(' ', '|');
    char first = text.charAt(0);
    if (first == ' ' || first == '\t' || first == '\n') {
      out.put((char) ('0' + YamlEmitter.INDENT));
    }
    int end = text.length();
    if (text.charAt(end - 1) != '\n') {
      out.put('-');
    } else if (text.charAt(--end - 1) == '\n') {
      out.put('+');
    }
    return lines(text, end, indent, wide);
  }

  private int lines(String text, int end, int indent, boolean wide) {
    int seen = 0;
    int from = 0;
    while (from <= end) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 || feed > end ? end : feed;
      out.line(to > from ? indent : 0);
      if (wide) {
        out.utf8(text, from, to);
      } else {
        seen |= out.text(text, from, to);
      }
      from = to + 1;
    }
    return seen;
  }
}
