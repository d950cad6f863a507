package io.supercargo.render;

/**
 * Decides how a text may be written in YAML so that every reader gets it back: go-yaml's YAML 1.1
 * (kubectl), YAML 1.1 and YAML 1.2. Plain is what none of them takes for anything but that text.
 */
final class YamlText {
  static final int PLAIN = 0;
  static final int SINGLE_QUOTED = 1;
  static final int DOUBLE_QUOTED = 2;
  static final int LITERAL = 3;

  private static final int ESCAPED = Characters.ESCAPED | Characters.ASTRAL;
  private static final int SYNTAX = Characters.BLANK | Characters.COLON;
  private static final int COLON_AND_BLANK = Characters.COLON | Characters.BLANK;
  private static final int BLANK_AND_HASH = Characters.BLANK | Characters.HASH;
  private static final int NO_NUMBER = Characters.NO_NUMBER | Characters.WIDE;
  private static final int MULTI_LINE = Characters.LINE_FEED | Characters.TAB;

  /** What a plain text cannot start with. */
  private static final byte INDICATOR = 1;

  /** What words start with that some reader takes for something else. */
  private static final byte WORD = 2;

  /** What numbers, times and dates start with. */
  private static final byte NUMBER = 4;

  private static final int LONGEST_WORD = "false".length();

  private static final byte[] TABLE = table();

  private YamlText() {}

  private static byte[] table() {
    byte[] table = new byte[0x80];
    mark(table, " ?:,[]{}#&*!|>'\"%@`", INDICATOR);
    mark(table, "yYnNoOtTfF~=<", WORD);
    mark(table, "0123456789+-.", NUMBER);
    return table;
  }

  private static void mark(byte[] table, String characters, byte kind) {
    for (int i = 0; i < characters.length(); i++) {
      table[characters.charAt(i)] |= kind;
    }
  }

  /**
   * Returns the nicest style that is safe.
   *
   * @param seen what {@link Characters#scan} found in the text
   * @param key whether the text is the key of a mapping, which has to stay on its line
   */
  static int style(String text, int seen, boolean key) {
    if ((seen & (MULTI_LINE | ESCAPED)) == 0) {
      if (plain(text, seen)) {
        return PLAIN;
      }
      return (seen & Characters.QUOTE) == 0 ? DOUBLE_QUOTED : SINGLE_QUOTED;
    }
    boolean lines = (seen & (Characters.LINE_FEED | ESCAPED)) == Characters.LINE_FEED;
    return lines && !key && !blank(text) ? LITERAL : DOUBLE_QUOTED;
  }

  /**
   * Whether a text is written as it is, for one that is ASCII; most are, and this is the short way.
   *
   * @param seen what {@link Utf8Buffer#text(String)} found in the text
   */
  static boolean ordinary(String text, int seen) {
    return (seen & ~(SYNTAX | Characters.NO_NUMBER)) == 0 && plain(text, seen);
  }

  /** Whether nothing is in a text but blanks, tabs and line feeds. */
  static boolean blank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\t' && c != '\n') {
        return false;
      }
    }
    return true;
  }

  private static boolean plain(String text, int seen) {
    if (text.isEmpty() || (seen & SYNTAX) != 0 && readsAsSyntax(text, seen)) {
      return false;
    }
    char first = text.charAt(0);
    int start = first < 0x80 ? TABLE[first] : 0;
    return start == 0
        || start == WORD && (text.length() > LONGEST_WORD || !isWord(text))
        || start == NUMBER && !isMarker(text, first) && !isNumber(text, seen);
  }

  private static boolean readsAsSyntax(String text, int seen) {
    char last = text.charAt(text.length() - 1);
    return last == ' '
        || last == ':'
        || (seen & COLON_AND_BLANK) == COLON_AND_BLANK && text.contains(": ")
        || (seen & BLANK_AND_HASH) == BLANK_AND_HASH && text.contains(" #");
  }

  /** Words in any case of letters, which is more than any one reader knows. */
  private static boolean isWord(String text) {
    return switch (text.charAt(0)) {
      case 'y', 'Y' -> text.length() == 1 || text.equalsIgnoreCase("yes");
      case 'n', 'N' -> text.length() == 1 || isOne(text, "no", "null");
      case 't', 'T' -> text.equalsIgnoreCase("true");
      case 'f', 'F' -> text.equalsIgnoreCase("false");
      case 'o', 'O' -> isOne(text, "on", "off");
      default -> text.equals("~") || text.equals("=") || text.equals("<<");
    };
  }

  private static boolean isOne(String text, String word, String other) {
    return text.equalsIgnoreCase(word) || text.equalsIgnoreCase(other);
  }

  private static boolean isMarker(String text, char first) {
    return first == '-' && (text.length() == 1 || text.charAt(1) == ' ' || text.startsWith("---"))
        || first == '.' && text.startsWith("...");
  }

  /**
   * Whether some reader takes the text for a number, a time or a date: a prefix of another base, or
   * nothing but digits and what may stand among them. Underscores count for nothing in YAML 1.1.
   */
  private static boolean isNumber(String text, int seen) {
    int start = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
    if (start == text.length()) {
      return false;
    }
    char first = text.charAt(start);
    return (first == '0' || first == '_') && hasBase(text, start)
        || first == '.' && isInfinityOrNan(text, start)
        || (seen & NO_NUMBER) == 0 && isDecimalOrTime(text, start);
  }

  private static boolean hasBase(String text, int start) {
    int zero = afterUnderscores(text, start);
    int letter = afterUnderscores(text, zero + 1);
    return letter < text.length()
        && text.charAt(zero) == '0'
        && "xXoObB".indexOf(text.charAt(letter)) >= 0;
  }

  private static int afterUnderscores(String text, int i) {
    int next = i;
    while (next < text.length() && text.charAt(next) == '_') {
      next++;
    }
    return next;
  }

  private static boolean isInfinityOrNan(String text, int start) {
    return text.length() == start + 4
        && (text.regionMatches(true, start, ".inf", 0, 4)
            || text.regionMatches(true, start, ".nan", 0, 4));
  }

  private static boolean isDecimalOrTime(String text, int start) {
    int dots = 0;
    int digits = 0;
    int colons = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      dots += c == '.' ? 1 : 0;
      colons += c == ':' ? 1 : 0;
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    // Two dots and no colon: an address or a version. Neither digit nor dot: an option like -e.
    return digits + dots > 0 && (dots < 2 || colons > 0);
  }
}
