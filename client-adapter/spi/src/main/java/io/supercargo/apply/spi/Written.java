package io.supercargo.apply.spi;

import java.util.List;

/**
 * The answer to a write.
 *
 * @param object the object after it; of a dry run as it would be
 * @param created whether there was none before
 * @param warnings what the server has to say to people, such as that a version is deprecated
 */
public record Written(LiveObject object, boolean created, List<String> warnings) {
  /** Makes an answer; the warnings are copied. */
  public Written {
    warnings = List.copyOf(warnings);
  }
}
