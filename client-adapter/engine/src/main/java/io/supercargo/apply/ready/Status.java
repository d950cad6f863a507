package io.supercargo.apply.ready;

import io.supercargo.apply.spi.LiveObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a live object, by path; what is not there is empty. */
public final class Status {
  private final LiveObject object;

  /** Makes a reader. */
  public Status(LiveObject object) {
    this.object = object;
  }

  LiveObject object() {
    return object;
  }

  /** Returns what is at a path in a tree, null if there is nothing. */
  public static @Nullable Object at(@Nullable Object tree, String... path) {
    Object value = tree;
    for (String name : path) {
      value = value instanceof Map<?, ?> map ? map.get(name) : null;
    }
    return value;
  }

  /** Returns what is at a path, null if there is nothing. */
  public @Nullable Object at(String... path) {
    return at(object.tree(), path);
  }

  /** Returns a number, also one that is written as text; otherwise if there is none. */
  public long number(long otherwise, String... path) {
    Object value = at(path);
    if (value instanceof Number number) {
      return number.longValue();
    }
    try {
      return value instanceof String text ? Long.parseLong(text) : otherwise;
    } catch (NumberFormatException noNumber) {
      return otherwise;
    }
  }

  /** Returns the text at a path, empty if there is none. */
  public String text(String... path) {
    return text(at(path));
  }

  /** Returns a text, empty if a value is none. */
  public static String text(@Nullable Object value) {
    return value instanceof String text ? text : "";
  }

  /** Returns whether there is a {@code true} at a path. */
  public boolean isTrue(String... path) {
    return Boolean.TRUE.equals(at(path));
  }

  /** Returns the objects of a list. */
  public static List<Map<?, ?>> objects(@Nullable Object list) {
    List<Map<?, ?>> objects = new ArrayList<>();
    if (list instanceof List<?> elements) {
      for (Object element : elements) {
        if (element instanceof Map<?, ?> map) {
          objects.add(map);
        }
      }
    }
    return objects;
  }

  /** Returns a condition of the status; without fields if there is none of that type. */
  Condition condition(String type) {
    for (Map<?, ?> condition : objects(at("status", "conditions"))) {
      if (type.equals(condition.get("type"))) {
        return new Condition(
            text(condition.get("status")),
            text(condition.get("reason")),
            text(condition.get("message")));
      }
    }
    return new Condition("", "", "");
  }

  /** A condition as controllers write it. */
  record Condition(String status, String reason, String message) {
    boolean isTrue() {
      return status.equals("True");
    }

    boolean isFalse() {
      return status.equals("False");
    }

    /** Returns reason and message. */
    String why() {
      return reason.isEmpty() || message.isEmpty() ? reason + message : reason + ": " + message;
    }
  }
}
