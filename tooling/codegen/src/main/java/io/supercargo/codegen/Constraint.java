package io.supercargo.codegen;

import java.util.List;

/**
 * One line of constraints.txt.
 *
 * @param type the type that has the field
 * @param field the field
 * @param name the constraint's name
 * @param arguments what stands behind the name
 * @param expected what a finding says that was expected, empty if that follows from the arguments
 */
record Constraint(String type, String field, String name, List<String> arguments, String expected) {
  private static final String PACKAGE = "jakarta.validation.constraints.";
  private static final String LABEL = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";

  static Constraint of(String[] words) {
    List<String> arguments = List.of(words).subList(3, words.length);
    int colon = arguments.indexOf(":");
    int end = colon < 0 ? arguments.size() : colon;
    String expected =
        String.join(" ", arguments.subList(Math.min(end + 1, arguments.size()), arguments.size()));
    return new Constraint(words[0], words[1], words[2], arguments.subList(0, end), expected);
  }

  /** Returns the annotations that state the constraint, one a line. */
  List<String> annotations() {
    return switch (name) {
      case "range" -> range();
      case "filled" -> List.of("@" + PACKAGE + "Size(min = 1)");
      case "oneof" -> List.of(pattern(String.join("|", arguments) + "|"));
      case "format" -> format(arguments.get(0));
      default -> throw new IllegalArgumentException("unknown constraint " + this);
    };
  }

  private List<String> range() {
    String min = arguments.get(0);
    String max = arguments.get(1);
    String lower = "@" + PACKAGE + "Min(" + min + "L)";
    return max.equals("-") ? List.of(lower) : List.of(lower, "@" + PACKAGE + "Max(" + max + "L)");
  }

  private static List<String> format(String format) {
    return switch (format) {
      case "label" -> List.of(size(63), pattern("(" + LABEL + ")?"));
      case "subdomain" -> List.of(size(253), pattern("(" + LABEL + "(\\\\." + LABEL + ")*)?"));
      case "portname" -> List.of(size(15), pattern("((?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*)?"));
      default -> throw new IllegalArgumentException("unknown format " + format);
    };
  }

  private static String size(int max) {
    return "@" + PACKAGE + "Size(max = " + max + ")";
  }

  private static String pattern(String regexp) {
    return "@" + PACKAGE + "Pattern(regexp = \"" + regexp + "\")";
  }
}
