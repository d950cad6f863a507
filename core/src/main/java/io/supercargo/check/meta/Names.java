package io.supercargo.check.meta;

import io.supercargo.check.engine.Values;
import io.supercargo.model.meta.v1.ObjectMeta;
import org.jspecify.annotations.Nullable;

/** Names as the server sees them when it checks. */
public final class Names {
  private static final int LONGEST_START = 58;

  private Names() {}

  /**
   * Returns the name of an object: the one that is written, or one that the server could make up
   * from the start that is written; empty if there is neither.
   */
  public static String expected(@Nullable ObjectMeta meta) {
    String name = Values.text(meta == null ? null : meta.name());
    String start = Values.text(meta == null ? null : meta.generateName());
    if (!name.isEmpty() || start.isEmpty()) {
      return name;
    }
    return start.substring(0, Math.min(start.length(), LONGEST_START)) + "bcdfg";
  }
}
