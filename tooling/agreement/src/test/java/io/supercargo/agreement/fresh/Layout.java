package io.supercargo.agreement.fresh;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Writes a document as people and programs do, and as they should not. */
final class Layout {
  // What looks like a number, a date, or a mark of YAML.
  private static final String[] PLAIN = {
    "0777",
    "0o17",
    "0x1F",
    "0b11",
    "08",
    "00",
    "1_000",
    "1e3",
    "1e400",
    "+1",
    "1.",
    ".5",
    ".inf",
    ".nan",
    "12345678901234567890",
    "1:30",
    "2024-01-01",
    "~",
    "on",
    "TRUE",
    "Null",
    "y",
    "-",
    "- x",
    "? x",
    "a: b",
    "a #b",
    "@x",
    "`x`",
    "%x",
    "&a",
    "*a",
    "!!binary YQ==",
    "!!int '1'",
    "!x y",
    "<<",
    "[a, b",
    "{a: b}",
    "[a, ]",
    "\"\\\\x41\"",
    "\"x",
    "'it''s'",
    "|",
    "> x",
    "=",
    "\"\"",
    "''"
  };

  private final Random random;

  Layout(Random random) {
    this.random = random;
  }

  String json(@Nullable Object tree) {
    StringBuilder out = new StringBuilder();
    write(tree, out);
    return out.toString();
  }

  private void write(@Nullable Object tree, StringBuilder out) {
    if (tree instanceof Map<?, ?> map) {
      String comma = "{";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.append(comma);
        quote(String.valueOf(entry.getKey()), out);
        out.append(": ");
        write(entry.getValue(), out);
        comma = ", ";
      }
      out.append(map.isEmpty() ? "{}" : "}");
    } else if (tree instanceof List<?> list) {
      String comma = "[";
      for (Object item : list) {
        out.append(comma);
        write(item, out);
        comma = ", ";
      }
      out.append(list.isEmpty() ? "[]" : "]");
    } else if (tree instanceof String text) {
      quote(text, out);
    } else {
      out.append(tree);
    }
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c == '\t') {
        out.append("\\t");
      } else if (c < ' ' || c == 0x7f) {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  /** Block style, with the odd habits of hand-written files. */
  String yaml(@Nullable Object tree) {
    StringBuilder out = new StringBuilder();
    if (random.nextInt(4) == 0) {
      out.append("---\n");
    }
    block(tree, 0, out);
    String text = out.toString();
    if (random.nextInt(4) == 0) {
      text = damage(text);
    }
    return random.nextInt(20) == 0 ? text.replace("\n", "\r\n") : text;
  }

  private void block(@Nullable Object tree, int indent, StringBuilder out) {
    if (tree instanceof Map<?, ?> map
        && !map.isEmpty()
        && (indent == 0 || random.nextInt(12) > 0)) {
      mapping(map, indent, out);
    } else if (tree instanceof List<?> list && !list.isEmpty() && random.nextInt(12) > 0) {
      sequence(list, indent, out);
    } else {
      out.setLength(trimmed(out));
      out.append(' ');
      flow(tree, out);
      out.append(random.nextInt(30) == 0 ? "  # why\n" : "\n");
    }
  }

  private static int trimmed(StringBuilder out) {
    int end = out.length();
    while (end > 0 && (out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '\n')) {
      end--;
    }
    return end;
  }

  private void mapping(Map<?, ?> map, int indent, StringBuilder out) {
    boolean first = true;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!first || out.length() == 0 || out.charAt(out.length() - 1) == '\n') {
        if (random.nextInt(60) == 0) {
          out.append(random.nextBoolean() ? "\n" : " ".repeat(indent) + "# note: a\n");
        }
        out.append(" ".repeat(indent));
      }
      first = false;
      scalar(String.valueOf(entry.getKey()), out);
      out.append(":\n");
      Object value = entry.getValue();
      block(value, value instanceof List && random.nextInt(3) > 0 ? indent : indent + 2, out);
    }
  }

  private void sequence(List<?> list, int indent, StringBuilder out) {
    for (Object item : list) {
      out.append(" ".repeat(indent)).append('-');
      if (item instanceof Map<?, ?> map && !map.isEmpty()) {
        out.append(' ');
        mapping(map, indent + 2, out);
      } else {
        out.append(' ');
        flow(item, out);
        out.append('\n');
      }
    }
  }

  private void flow(@Nullable Object tree, StringBuilder out) {
    if (tree instanceof String text) {
      scalar(text, out);
    } else if (tree == null) {
      out.append(new String[] {"null", "~", "", "Null"}[random.nextInt(4)]);
    } else if (tree instanceof Boolean bool) {
      String[] words =
          bool
              ? new String[] {"true", "yes", "on", "True"}
              : new String[] {"false", "no", "Off", "FALSE"};
      out.append(random.nextInt(3) == 0 ? words[random.nextInt(4)] : words[0]);
    } else if (tree instanceof Integer number && number > 7 && random.nextInt(8) == 0) {
      number(number, out);
    } else {
      write(tree, out);
    }
  }

  private void number(int number, StringBuilder out) {
    out.append(
        switch (random.nextInt(6)) {
          case 0 -> "0" + Integer.toOctalString(number);
          case 1 -> "0x" + Integer.toHexString(number);
          case 2 -> "0o" + Integer.toOctalString(number);
          case 3 -> "+" + number;
          case 4 -> number + ".0";
          default -> number / 10 + "_" + number % 10;
        });
  }

  /** Plain most of the time, although that may change what is read. */
  private void scalar(String text, StringBuilder out) {
    if (plain(text) && random.nextInt(5) > 0) {
      out.append(text);
    } else if (text.indexOf('\n') < 0
        && text.chars().allMatch(c -> c >= ' ' && c != 0x7f)
        && random.nextBoolean()) {
      out.append('\'').append(text.replace("'", "''")).append('\'');
    } else {
      quote(text, out);
    }
  }

  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(Character.isLetterOrDigit(c) || "./-_ $()%+".indexOf(c) >= 0)) {
        return false;
      }
    }
    return !text.isBlank()
        && text.equals(text.strip())
        && !text.startsWith("-")
        && !text.startsWith("%");
  }

  private static String indent(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  /** One slip of the hand. */
  private String damage(String text) {
    String[] lines = text.split("\n", -1);
    int at = random.nextInt(lines.length);
    String line = lines[at];
    lines[at] =
        switch (random.nextInt(18)) {
          case 0 -> line.equals("---") ? line : line + "\n" + line;
          case 1 -> " " + line;
          case 2 -> "\t" + line;
          case 3 -> line.replaceFirst(": ", ":");
          case 4 -> line + " {{ .Values.x }}";
          case 5 -> line.replaceFirst(": .*", ": {{ .Values.x }}");
          case 6 -> line + "\t# tab";
          case 7 -> line.replaceFirst(": ", ": &a ");
          case 8 -> line.replaceFirst(": .*", ": *a");
          case 9 -> line.replaceFirst(": .*", ": >-\n" + " ".repeat(line.length()) + "text");
          case 10 -> line.replaceFirst(": .*", ":");
          case 11 -> line.replaceFirst(": ", ": !!str ");
          case 12 -> line.replaceFirst("'|\"", "");
          case 13 -> line.replaceFirst("(\\w+):", "? $1\n" + indent(line) + ":");
          case 14, 15, 16 -> line.replaceFirst(": .*", ": " + PLAIN[random.nextInt(PLAIN.length)]);
          default -> "";
        };
    return String.join("\n", lines);
  }
}
