package io.supercargo.check.engine;

import io.supercargo.model.IntOrString;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads values as the server holds them: what is not set is empty, zero or false there. */
public final class Values {
  private Values() {}

  /** Returns whether a text is not set or empty. */
  public static boolean isEmpty(@Nullable String text) {
    return text == null || text.isEmpty();
  }

  /** Returns a text, empty if it is not set. */
  public static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** Returns a number, 0 if it is not set. */
  public static int number(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  /** Returns a number, 0 if it is not set. */
  public static long number(@Nullable Long number) {
    return number == null ? 0 : number;
  }

  /** Returns whether a flag is set to true. */
  public static boolean isTrue(@Nullable Boolean flag) {
    return flag != null && flag;
  }

  /** Returns a list, empty if it is not set. */
  public static <T> List<T> list(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  /** Returns a map, empty if it is not set. */
  public static <T> Map<String, T> map(@Nullable Map<String, T> map) {
    return map == null ? Map.of() : map;
  }

  /** Returns whether a text is one of those. */
  public static boolean isOneOf(@Nullable String text, String... allowed) {
    for (String each : allowed) {
      if (each.equals(text)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a number is a port's. */
  public static boolean isPort(int number) {
    return number >= 1 && number <= 65535;
  }

  /** Returns what is wrong with a port's number or name, as in {@link Formats}. */
  public static @Nullable String portProblem(@Nullable IntOrString port) {
    String name = port == null ? null : port.text();
    if (name != null) {
      return Formats.portName(name);
    }
    return port != null && isPort(port.intValue()) ? null : "a port from 1 to 65535";
  }
}
