package io.supercargo.apply.plan;

import io.supercargo.diff.Change;
import io.supercargo.model.Secrets;
import io.supercargo.model.Struct;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes changes for people: values that have others in them as YAML does on one line, {@code
 * {name: B, value: "2"}}, secrets masked.
 */
public final class ChangeText {
  private static final String SPECIAL = "{}[],:#&*!|>'\"%@`";

  private ChangeText() {}

  /** Returns a change on one line. */
  public static String of(Change change) {
    String before = text(change.before());
    String after = text(change.after());
    switch (change.kind()) {
      case ADDED:
        return "+ " + change.path() + ": " + after;
      case REMOVED:
        return "- " + change.path() + ": " + before;
      case CHANGED:
        return "~ " + change.path() + ": " + before + " -> " + after;
      default:
        return "~ " + change.path() + ": order " + before + " -> " + after;
    }
  }

  /** Returns changes on one line. */
  public static String of(List<Change> changes) {
    List<String> texts = new ArrayList<>();
    changes.forEach(change -> texts.add(of(change)));
    return "[" + String.join(", ", texts) + "]";
  }

  private static String text(@Nullable Object value) {
    if (value instanceof Map<?, ?> || value instanceof List<?>) {
      StringBuilder out = new StringBuilder();
      write(out, value, false);
      return out.toString();
    }
    return Secrets.describe(value);
  }

  private static void write(StringBuilder out, @Nullable Object value, boolean hidden) {
    if (value instanceof Map<?, ?> map) {
      map(out, map, hidden);
    } else if (hidden) {
      out.append(Change.MASK);
    } else if (value instanceof List<?> list) {
      list(out, list);
    } else if (value instanceof Struct struct) {
      out.append(Secrets.describe(struct));
    } else {
      out.append(value instanceof String text ? quoted(text) : String.valueOf(value));
    }
  }

  private static void map(StringBuilder out, Map<?, ?> map, boolean hidden) {
    boolean secret = Secrets.isSecret(map);
    String separator = "{";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      Object key = entry.getKey();
      out.append(separator).append(quoted(String.valueOf(key))).append(": ");
      boolean hide = hidden || Secrets.hidesAnnotation(key) || (secret && !Secrets.shows(key));
      write(out, entry.getValue(), hide);
      separator = ", ";
    }
    out.append(map.isEmpty() ? "{}" : "}");
  }

  private static void list(StringBuilder out, List<?> list) {
    String separator = "[";
    for (Object element : list) {
      out.append(separator);
      write(out, element, false);
      separator = ", ";
    }
    out.append(list.isEmpty() ? "[]" : "]");
  }

  /** Texts that could be taken for something else are quoted. */
  private static String quoted(String text) {
    boolean plain = !text.isEmpty() && Character.isLetter(text.charAt(0)) && !isWord(text);
    for (int i = 0; plain && i < text.length(); i++) {
      plain = SPECIAL.indexOf(text.charAt(i)) < 0 && !Character.isWhitespace(text.charAt(i));
    }
    return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static boolean isWord(String text) {
    switch (text) {
      case "true", "false", "null", "yes", "no", "on", "off", "y", "n":
        return true;
      default:
        return false;
    }
  }
}
