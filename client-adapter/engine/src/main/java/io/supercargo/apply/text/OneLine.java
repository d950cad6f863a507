package io.supercargo.apply.text;

/**
 * Text that comes from a cluster, such as values and messages of others, on one line: it must not
 * look like a line of ours, nor tell a terminal what to do.
 */
public final class OneLine {
  private OneLine() {}

  /** Returns text with control characters as Java writes them, such as {@code \\n}. */
  public static String of(String text) {
    int clean = 0;
    while (clean < text.length() && !isControl(text.charAt(clean))) {
      clean++;
    }
    if (clean == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      append(out, text.charAt(i));
    }
    return out.toString();
  }

  private static void append(StringBuilder out, char c) {
    if (c == '\n') {
      out.append("\\n");
    } else if (isControl(c)) {
      out.append(String.format("\\u%04x", (int) c));
    } else {
      out.append(c);
    }
  }

  /** Control characters, ends of lines, and what turns the direction of what follows. */
  private static boolean isControl(char c) {
    return Character.isISOControl(c)
        || c == '\u2028'
        || c == '\u2029'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
