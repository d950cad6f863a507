package io.supercargo.language;

import io.supercargo.check.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of the page of shortcuts: a call and what it writes. A comment before a table says what the
 * calls are made on: {@code builder} a type, {@code with} calls before, {@code adds} what those
 * write, {@code inside} and {@code around} a part of the type; other names stand for paths.
 *
 * @param directive the comment's entries
 * @param cells the cells, without the ticks
 */
record ShortcutRow(Map<String, String> directive, List<String> cells) {
  static final Path PAGE = Path.of("../docs/shortcuts.md");

  static List<ShortcutRow> all() throws IOException {
    List<ShortcutRow> rows = new ArrayList<>();
    Map<String, String> directive = Map.of();
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith("<!-- builder")) {
        directive = directive(line.substring(5, line.length() - 4));
      } else if (line.startsWith("| `") && !directive.isEmpty()) {
        rows.add(new ShortcutRow(directive, cells(line)));
      }
    }
    return rows;
  }

  private static Map<String, String> directive(String text) {
    Map<String, String> entries = new LinkedHashMap<>();
    for (String entry : text.split("; ", -1)) {
      int end = entry.indexOf(entry.matches("\\w+ = .*") ? " = " : ": ");
      entries.put(
          entry.substring(0, end), entry.substring(end + (entry.charAt(end) == ' ' ? 3 : 2)));
    }
    return entries;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.substring(1).split("\\|", -1)) {
      String text = cell.trim();
      cells.add(text.startsWith("`") ? text.substring(1, text.length() - 1) : "");
    }
    return cells;
  }

  String type() {
    return "io.supercargo.model." + directive.get("builder");
  }

  /** Returns the calls on a builder {@code b} of the type. */
  String calls() {
    String call = cells.get(0);
    String before = directive.containsKey("with") ? directive.get("with") + "." : "";
    String inside = directive.get("inside");
    return "b." + before + (inside == null ? call : inside.replace("…", call));
  }

  /** Returns the tree that the page says. */
  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    if (directive.containsKey("adds")) {
      merge(tree, load(directive.get("adds")));
    }
    String around = directive.get("around");
    if (around == null) {
      merge(tree, aliased(cells.get(1)));
    } else {
      merge(tree, load(around.replace("…", cells.get(1))));
      merge(tree, load(cells.get(2)));
    }
    return tree;
  }

  private Map<String, Object> aliased(String text) {
    int end = text.indexOf(": ");
    String path = text.substring(0, end);
    String[] steps = path.split("\\.", -1);
    if (!directive.containsKey(steps[0])) {
      return load(text);
    }
    steps = (directive.get(steps[0]) + path.substring(steps[0].length())).split("\\.", -1);
    Object value = Documents.load(text.substring(end + 2));
    for (int i = steps.length - 1; i >= 0; i--) {
      Map<String, Object> outer = new LinkedHashMap<>();
      outer.put(steps[i], value);
      value = outer;
    }
    return map(value);
  }

  private static Map<String, Object> load(String text) {
    return map(Documents.load(text.startsWith("{") ? text : "{" + text + "}"));
  }

  private static void merge(Map<String, Object> into, Map<String, Object> other) {
    other.forEach(
        (key, value) -> {
          if (into.get(key) instanceof Map<?, ?> present && value instanceof Map<?, ?>) {
            merge(map(present), map(value));
          } else {
            into.put(key, value);
          }
        });
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object tree) {
    return (Map<String, Object>) tree;
  }

  @Override
  public String toString() {
    return directive.get("builder") + " " + cells.get(0);
  }
}
