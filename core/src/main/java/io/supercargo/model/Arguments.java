package io.supercargo.model;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Checks of arguments; each failure names the argument and the line of the user's code. */
public final class Arguments {
  private Arguments() {}

  /**
   * Returns the value, which must not be null.
   *
   * @throws IllegalArgumentException naming the argument and the calling line
   */
  public static <T> T notNull(@Nullable T value, String argument) {
    if (value == null) {
      throw failure(argument + " is null");
    }
    return value;
  }

  /**
   * Returns the text, which must be neither null nor empty.
   *
   * @throws IllegalArgumentException naming the argument and the calling line
   */
  public static String text(@Nullable String value, String argument) {
    if (value == null || value.isEmpty()) {
      throw failure(argument + (value == null ? " is null" : " is empty"));
    }
    return value;
  }

  /**
   * Returns the collection, which must hold no null.
   *
   * @throws IllegalArgumentException naming the argument, the position and the calling line
   */
  public static <C extends Collection<?>> C elements(C values, String argument) {
    int position = 0;
    for (Object value : values) {
      if (value == null) {
        throw failure(argument + "[" + position + "] is null");
      }
      position++;
    }
    return values;
  }

  /** Returns an exception whose message ends with the line of the user's code. */
  public static IllegalArgumentException failure(String problem) {
    return new IllegalArgumentException(problem + " (at " + new Site() + ")");
  }
}
