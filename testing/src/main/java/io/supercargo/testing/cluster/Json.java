package io.supercargo.testing.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of JSON that is walked without checks: what is not there is the value of nothing. */
final class Json {
  private static final Json NOTHING = new Json(null);

  private final @Nullable Object value;

  private Json(@Nullable Object value) {
    this.value = value;
  }

  /** Reads what the server or the launcher wrote. Anything that is not JSON is nothing. */
  static Json parse(String text) {
    Parser parser = new Parser(text);
    try {
      return new Json(parser.value());
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      return NOTHING;
    }
  }

  /** The member of that name. */
  Json at(String name) {
    return value instanceof Map<?, ?> map && map.containsKey(name)
        ? new Json(map.get(name))
        : NOTHING;
  }

  /** The elements of an array, none for anything else. */
  List<Json> elements() {
    return value instanceof List<?> list ? list.stream().map(Json::new).toList() : List.of();
  }

  /** The members of an object whose values are scalars, as text. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, each) -> texts.put(name.toString(), new Json(each).text()));
    }
    return texts;
  }

  /** The text of a scalar; empty for anything else. */
  String text() {
    return value instanceof Map || value instanceof List || value == null ? "" : value.toString();
  }

  boolean isNothing() {
    return value == null;
  }

  private static final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    @Nullable Object value() {
      switch (peek()) {
        case '{':
          return object();
        case '[':
          return array();
        case '"':
          return string();
        default:
          return word();
      }
    }

    private Map<String, @Nullable Object> object() {
      Map<String, @Nullable Object> members = new LinkedHashMap<>();
      at++;
      while (peek() != '}') {
        String name = string();
        expect(':');
        members.put(name, value());
        skip(',');
      }
      at++;
      return members;
    }

    private List<@Nullable Object> array() {
      List<@Nullable Object> elements = new ArrayList<>();
      at++;
      while (peek() != ']') {
        elements.add(value());
        skip(',');
      }
      at++;
      return elements;
    }

    private String string() {
      expect('"');
      StringBuilder out = new StringBuilder();
      for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
        out.append(c == '\\' ? escaped() : c);
      }
      return out.toString();
    }

    private char escaped() {
      char c = text.charAt(at++);
      if (c == 'u') {
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
      }
      int known = "nrtbf".indexOf(c);
      return known < 0 ? c : "\n\r\t\b\f".charAt(known);
    }

    /** A number, true, false or null; numbers stay as they were written. */
    private @Nullable Object word() {
      int begin = at;
      while (at < text.length() && ",]} \r\n\t".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      if (at == begin) {
        throw new IllegalArgumentException("nothing at " + at);
      }
      String word = text.substring(begin, at);
      return word.equals("null") ? null : word;
    }

    private char peek() {
      while (Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      return text.charAt(at);
    }

    private void expect(char c) {
      if (peek() != c) {
        throw new IllegalArgumentException(c + " is missing at " + at);
      }
      at++;
    }

    private void skip(char c) {
      if (peek() == c) {
        at++;
      }
    }
  }
}
