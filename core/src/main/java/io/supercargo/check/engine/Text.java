package io.supercargo.check.engine;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parts of the sentences that findings are made of. */
public final class Text {
  private static final int LONGEST = 80;

  private Text() {}

  /** Returns {@code , found "x"}; texts in quotes and cut if they are long. */
  public static String found(@Nullable Object value) {
    return value == null ? ", found nothing" : ", found " + quote(value);
  }

  /** Returns a value for a sentence: a text in quotes and cut if it is long, a number plain. */
  public static String quote(Object value) {
    if (value instanceof Number || value instanceof Boolean) {
      return value.toString();
    }
    String text = value.toString();
    if (text.length() > LONGEST) {
      text = text.substring(0, LONGEST - 3) + "...";
    }
    return '"' + text + '"';
  }

  /** Returns {@code a=b,c=d}, as kubectl takes selectors. */
  public static String labels(Map<String, String> labels) {
    StringBuilder out = new StringBuilder();
    for (Map.Entry<String, String> label : labels.entrySet()) {
      out.append(out.length() == 0 ? "" : ",");
      out.append(label.getKey()).append('=').append(label.getValue());
    }
    return out.toString();
  }

  /** Returns {@code one of A, B or C}; {@code A} alone if it is the only one. */
  public static String oneOf(String... allowed) {
    if (allowed.length == 1) {
      return allowed[0];
    }
    StringBuilder out = new StringBuilder("one of ");
    for (int i = 0; i < allowed.length; i++) {
      out.append(i == 0 ? "" : i == allowed.length - 1 ? " or " : ", ").append(allowed[i]);
    }
    return out.toString();
  }

  /** Returns whether a text starts or ends with white space. */
  public static boolean isPadded(String text) {
    int last = text.length() - 1;
    return last >= 0 && (isSpace(text.charAt(0)) || isSpace(text.charAt(last)));
  }

  // As Go does, with no-break spaces and without the separators of ASCII.
  private static boolean isSpace(char c) {
    return c == 0x85
        || c == 0xA0
        || c == 0x202F
        || c == 0x2007
        || (Character.isWhitespace(c) && (c < 0x1C || c > 0x1F));
  }

  /** Returns what to write instead of a value that differs in case or white space only. */
  static String nearest(@Nullable Object value, String... allowed) {
    if (value != null) {
      String plain = value.toString().trim().toLowerCase(Locale.ROOT);
      for (String candidate : allowed) {
        if (candidate.toLowerCase(Locale.ROOT).equals(plain)) {
          return "Write " + candidate + ".";
        }
      }
    }
    return "";
  }
}
