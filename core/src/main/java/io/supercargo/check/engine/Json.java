package io.supercargo.check.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON that values of annotations and Secrets hold, as Go does: a name that stands twice
 * counts the second time. Objects become maps, arrays lists; a number stays its text, in {@link
 * Number}.
 */
public final class Json {
  /** What a text that is no JSON gives: null is JSON. */
  public static final Object NONE = new Object();

  // Go goes ten times as deep, which could be more than the stack of a thread.
  private static final int DEEPEST = 1_000;
  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String ESCAPED = "\"\\/\b\f\n\r\t";

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /**
   * A number as it is written.
   *
   * @param text the number
   */
  @SuppressWarnings("JavaLangClash") // JSON's own word
  public record Number(String text) {}

  /** Returns the value that a text stands for, or {@link #NONE} if it is not JSON. */
  public static @Nullable Object read(String text) {
    Json json = new Json(text);
    Object value = json.value(0);
    json.skipSpace();
    return json.at == text.length() ? value : NONE;
  }

  private @Nullable Object value(int depth) {
    skipSpace();
    int next = peek();
    if (next == '{' || next == '[') {
      return depth == DEEPEST ? NONE : next == '{' ? members(depth) : elements(depth);
    }
    if (next == '"') {
      return string();
    }
    if (word("null")) {
      return null;
    }
    return word("true") ? true : word("false") ? false : number();
  }

  private Object members(int depth) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    at++;
    if (isNext('}')) {
      return members;
    }
    do {
      skipSpace();
      Object name = peek() == '"' ? string() : NONE;
      Object value = name != NONE && isNext(':') ? value(depth + 1) : NONE;
      if (value == NONE) {
        return NONE;
      }
      members.put((String) name, value);
    } while (isNext(','));
    return isNext('}') ? members : NONE;
  }

  private Object elements(int depth) {
    List<@Nullable Object> elements = new ArrayList<>();
    at++;
    if (isNext(']')) {
      return elements;
    }
    do {
      Object value = value(depth + 1);
      if (value == NONE) {
        return NONE;
      }
      elements.add(value);
    } while (isNext(','));
    return isNext(']') ? elements : NONE;
  }

  private Object string() {
    StringBuilder string = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return string.toString();
      }
      int read = c == '\\' ? escape() : c < ' ' ? -1 : c;
      if (read < 0) {
        return NONE;
      }
      string.append((char) read);
    }
    return NONE;
  }

  private int escape() {
    int c = peek();
    at++;
    if (c != 'u') {
      int index = c < 0 ? -1 : ESCAPES.indexOf(c);
      return index < 0 ? -1 : ESCAPED.charAt(index);
    }
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = peek() < 0 || peek() > 'f' ? -1 : Character.digit(peek(), 16);
      if (digit < 0) {
        return -1;
      }
      code = 16 * code + digit;
      at++;
    }
    return code;
  }

  private Object number() {
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
    return valid ? new Number(text.substring(start, at)) : NONE;
  }

  private int digits() {
    int start = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    return at - start;
  }

  private boolean word(String word) {
    boolean found = text.startsWith(word, at);
    at += found ? word.length() : 0;
    return found;
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
    return at < text.length() ? text.charAt(at) : -1;
  }
}
