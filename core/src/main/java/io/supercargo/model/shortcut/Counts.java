package io.supercargo.model.shortcut;

import io.supercargo.model.Arguments;
import io.supercargo.model.IntOrString;

/** Counts that may be percentages. */
final class Counts {
  private Counts() {}

  /** Returns digits as a number and anything else as the text it is. */
  static IntOrString of(String text) {
    Arguments.text(text, "count");
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9' || i > 8) {
        return IntOrString.of(text);
      }
    }
    return IntOrString.of(Integer.parseInt(text));
  }
}
