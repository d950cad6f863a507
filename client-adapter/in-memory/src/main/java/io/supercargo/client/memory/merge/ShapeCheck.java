package io.supercargo.client.memory.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what in an applied object does not fit its shape. */
final class ShapeCheck {
  private final List<String> problems = new ArrayList<>();

  private ShapeCheck() {}

  /**
   * Checks an object.
   *
   * @throws ShapeException that says everything that is wrong, as the server does
   */
  static void check(Shape shape, Map<?, ?> object) {
    ShapeCheck check = new ShapeCheck();
    check.object(shape, object, "");
    if (check.problems.size() == 1) {
      throw new ShapeException(check.problems.get(0));
    }
    if (!check.problems.isEmpty()) {
      throw new ShapeException("errors:\n  " + String.join("\n  ", check.problems));
    }
  }

  private void add(String path, String problem) {
    problems.add(path.isEmpty() ? problem : path + ": " + problem);
  }

  private void value(Shape shape, @Nullable Object value, String path) {
    if (value == null) {
      return;
    }
    String problem = shape.typeProblem(value);
    if (problem != null) {
      add(path, problem);
    } else if (value instanceof Map<?, ?> map) {
      object(shape, map, path);
    } else if (value instanceof List<?> list) {
      list(shape, list, path);
    }
  }

  private void object(Shape shape, Map<?, ?> object, String path) {
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      String name = (String) entry.getKey();
      Shape field = shape.field(name);
      if (field == null) {
        // The server stops at the first one in an object.
        add(path + "." + name, "field not declared in schema");
        return;
      }
      value(field, entry.getValue(), path + "." + name);
    }
  }

  private void list(Shape shape, List<?> list, String path) {
    Set<Element> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      String step = "[" + i + "]";
      if (!shape.isWhole(list)) {
        try {
          Element key = Element.of(shape, list.get(i));
          step = key.toString();
          if (!seen.add(key)) {
            add(path, "duplicate entries for key " + key);
          }
        } catch (ShapeException e) {
          add(path, "element " + i + ": " + e.getMessage());
          return;
        }
      }
      value(shape.element(), list.get(i), path + step);
    }
  }
}
