package io.supercargo.render;

/** Comments that no text can break out of. */
final class Comments {
  private Comments() {}

  /** Writes each line behind a {@code #}; characters that need an escape become {@code ?}. */
  static void write(Utf8Buffer out, String comment) {
    int from = 0;
    while (from <= comment.length()) {
      int to = lineEnd(comment, from);
      line(out, comment.substring(from, to));
      from = to + (comment.startsWith("\r\n", to) ? 2 : 1);
    }
  }

  private static int lineEnd(String comment, int from) {
    int to = from;
    while (to < comment.length() && !breaks(comment.charAt(to))) {
      to++;
    }
    return to;
  }

  /** Whether some version of YAML ends a line, and with it a comment, at this character. */
  private static boolean breaks(char c) {
    return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static void line(Utf8Buffer out, String line) {
    out.put('#');
    if (!line.isEmpty()) {
      out.put(' ');
      String clean = clean(line);
      out.utf8(clean, 0, clean.length());
    }
    out.put('\n');
  }

  private static String clean(String line) {
    int refused = Characters.ESCAPED | Characters.ASTRAL | Characters.LONE_SURROGATE;
    if ((Characters.scan(line) & refused) == 0) {
      return line;
    }
    StringBuilder clean = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); ) {
      int next = line.offsetByCodePoints(i, 1);
      String character = line.substring(i, next);
      clean.append((Characters.scan(character) & refused) == 0 ? character : "?");
      i = next;
    }
    return clean.toString();
  }
}
