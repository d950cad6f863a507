package io.supercargo.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks up values by path, written as the API server writes the paths of its errors: {@code
 * spec.template.spec.containers[0].image}, {@code metadata.labels[app.kubernetes.io/name]}. An
 * element of a list may also be named by its keys: {@code containers[name=web]}, {@code
 * ports[containerPort=80,protocol=TCP]}.
 */
public final class Paths {
  private Paths() {}

  /**
   * Returns the value at a path.
   *
   * @param root the object that the path starts in
   * @param path names of fields joined by dots, with positions, keys of elements or keys of maps in
   *     brackets; empty for the object itself
   * @return the value, or null if it is not set or the list has no such element
   * @throws IllegalArgumentException if the path is malformed, names a field that its type does not
   *     have, or goes into something that has no parts
   */
  public static @Nullable Object get(Struct root, String path) {
    PathReader steps = new PathReader(path);
    Object value = root;
    while (steps.next()) {
      value = value == null ? null : step(value, steps);
    }
    return value;
  }

  private static @Nullable Object step(Object value, PathReader step) {
    if (value instanceof Struct struct) {
      return step.bracket() ? wrongKind(step, "list or map") : field(struct, step);
    }
    if (value instanceof Map<?, ?> map) {
      return map.get(step.text());
    }
    if (value instanceof List<?> list) {
      return step.bracket() ? element(list, step) : wrongKind(step, "object");
    }
    return wrongKind(step, step.bracket() ? "list or map" : "object");
  }

  private static @Nullable Object wrongKind(PathReader step, String expected) {
    throw step.failure("\"" + step.before() + "\" is no " + expected);
  }

  private static @Nullable Object field(Struct struct, PathReader step) {
    Object value = struct.value(step.text());
    boolean known =
        struct.schema().indexOf(step.text()) >= 0
            || struct.unknownFields().containsKey(step.text());
    // What a custom resource may have is not known.
    if (!known && !(struct instanceof CustomResource)) {
      throw step.failure(struct.schema() + " has no field " + step.text());
    }
    return value;
  }

  private static @Nullable Object element(List<?> list, PathReader step) {
    if (step.text().indexOf('=') > 0) {
      return keyed(list, step);
    }
    int position = step.position();
    return position < list.size() ? list.get(position) : null;
  }

  private static @Nullable Object keyed(List<?> list, PathReader step) {
    String[] keys = step.text().split(",", -1);
    for (Object element : list) {
      if (matches(element, keys, step)) {
        return element;
      }
    }
    return null;
  }

  private static boolean matches(@Nullable Object element, String[] keys, PathReader step) {
    for (String key : keys) {
      int equals = key.indexOf('=');
      if (equals <= 0) {
        throw step.failure("expected key=value in [" + step.text() + "]");
      }
      Object value = part(element, key.substring(0, equals));
      if (value == null || !value.toString().equals(key.substring(equals + 1))) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Object part(@Nullable Object element, String name) {
    if (element instanceof Struct struct) {
      return struct.value(name);
    }
    return element instanceof Map<?, ?> map ? map.get(name) : null;
  }
}
