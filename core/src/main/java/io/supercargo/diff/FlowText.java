package io.supercargo.diff;

import io.supercargo.model.IntOrString;
import io.supercargo.model.Quantity;
import io.supercargo.model.Secrets;
import io.supercargo.model.Timestamp;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a value on one line as YAML does, {@code {name: B, value: "2"}}, secrets masked. */
final class FlowText {
  private static final String SPECIAL = "{}[],:#&*!|>'\"%@`?\\";

  private final StringBuilder out = new StringBuilder(80);

  private FlowText() {}

  /** Returns a value that stands by itself: a text as it is, unless it breaks the line or hides. */
  static String of(@Nullable Object value) {
    String text = textOf(value);
    return text != null && isSeen(text) ? text : typed(value);
  }

  /** Returns a value with quotes around each text that could be taken for something else. */
  static String typed(@Nullable Object value) {
    FlowText text = new FlowText();
    text.value(value, false);
    return text.out.toString();
  }

  private void value(@Nullable Object value, boolean hidden) {
    ObjectView object = ObjectView.of(value);
    String text = textOf(value);
    if (object != null) {
      object(object, hidden);
    } else if (hidden) {
      out.append(Change.MASK);
    } else if (value instanceof List<?> list) {
      list(list);
    } else if (text != null) {
      text(text);
    } else {
      out.append(value);
    }
  }

  private void object(ObjectView object, boolean hidden) {
    boolean secret = object.isSecret();
    String separator = "{";
    for (String name : object.names()) {
      out.append(separator);
      text(name);
      out.append(": ");
      boolean hides = object.hides(name) || Secrets.hidesAnnotation(name);
      value(object.value(name), hidden || hides || (secret && !Secrets.shows(name)));
      separator = ", ";
    }
    out.append(separator.equals("{") ? "{}" : "}");
  }

  private void list(List<?> list) {
    String separator = "[";
    for (Object element : list) {
      out.append(separator);
      value(element, false);
      separator = ", ";
    }
    out.append(list.isEmpty() ? "[]" : "]");
  }

  private void text(String text) {
    if (isPlain(text)) {
      out.append(text);
      return;
    }
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      character(text.charAt(i));
    }
    out.append('"');
  }

  private void character(char c) {
    if (c == '\n') {
      out.append("\\n");
    } else if (breaksLine(c)) {
      out.append(String.format("\\u%04x", (int) c));
    } else {
      out.append(c == '"' || c == '\\' ? "\\" : "").append(c);
    }
  }

  private static @Nullable String textOf(@Nullable Object value) {
    boolean text =
        value instanceof String
            || value instanceof Quantity
            || value instanceof Timestamp
            || (value instanceof IntOrString either && !either.isInt());
    return text ? String.valueOf(value) : null;
  }

  private static boolean isPlain(String text) {
    boolean plain = !text.isEmpty() && startsPlain(text) && !isWord(text);
    for (int i = 0; plain && i < text.length(); i++) {
      char c = text.charAt(i);
      plain = SPECIAL.indexOf(c) < 0 && !Character.isWhitespace(c) && !breaksLine(c);
    }
    return plain;
  }

  /** What starts like a number needs a letter that no number has, such as that of {@code 250m}. */
  private static boolean startsPlain(String text) {
    char first = text.charAt(0);
    if (Character.isLetter(first) || first == '/' || first == '_') {
      return true;
    }
    boolean likeNumber = Character.isDigit(first) || "+-.".indexOf(first) >= 0;
    return likeNumber && text.chars().anyMatch(c -> Character.isLetter(c) && !isDigit(c));
  }

  /** Returns whether a letter stands in some number, such as {@code 0x1F}, {@code 0o17, 1e3}. */
  private static boolean isDigit(int letter) {
    return "abcdefxoABCDEFXO".indexOf(letter) >= 0;
  }

  private static boolean isWord(String text) {
    switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "false", "null", "yes", "no", "on", "off", "y", "n":
      case ".nan", ".inf", "+.inf", "-.inf":
        return true;
      default:
        return false;
    }
  }

  private static boolean isSeen(String text) {
    boolean padded = text.isEmpty() || !text.strip().equals(text);
    return !padded && text.chars().noneMatch(c -> breaksLine((char) c));
  }

  /** Control characters, ends of lines, and what turns the direction of what follows. */
  private static boolean breaksLine(char c) {
    return Character.isISOControl(c)
        || c == '\u2028'
        || c == '\u2029'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
