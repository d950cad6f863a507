package io.supercargo.architecture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file that a page quotes: all of it, some of its lines, or what stands between {@code
 * // region NAME} and {@code // endregion} (in YAML and shell {@code # region NAME}, in XML {@code
 * <!-- region NAME -->}). Regions nest; the marks themselves are not quoted.
 */
final class Region {
  private static final Pattern BEGIN =
      Pattern.compile("\\s*(?://|#|<!--) region (\\S+)(?: -->)?\\s*");
  private static final Pattern END = Pattern.compile("\\s*(?://|#|<!--) endregion(?: -->)?\\s*");
  private static final Pattern LINES = Pattern.compile("(\\d+)-(\\d+)");

  private Region() {}

  /**
   * Returns the lines of a part of a file, without the indent that all of them share.
   *
   * @param lines the lines of the file
   * @param part a region's name, {@code FROM-TO} for lines, or empty for the whole file
   * @throws IllegalArgumentException if there is no such part
   */
  static List<String> of(List<String> lines, String part) {
    Matcher numbers = LINES.matcher(part);
    if (numbers.matches()) {
      return lines(lines, Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)));
    }
    return strip(part.isEmpty() ? withoutMarks(lines) : between(lines, part));
  }

  private static List<String> lines(List<String> lines, int from, int to) {
    if (from < 1 || to < from || to > lines.size()) {
      throw new IllegalArgumentException(
          "no lines " + from + "-" + to + ": the file has " + lines.size());
    }
    return lines.subList(from - 1, to);
  }

  private static List<String> between(List<String> lines, String name) {
    List<String> inside = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>();
    boolean found = false;
    for (String line : lines) {
      Matcher begin = BEGIN.matcher(line);
      if (begin.matches()) {
        open.push(begin.group(1));
        found |= begin.group(1).equals(name);
      } else if (END.matcher(line).matches()) {
        open.pop();
      } else if (open.contains(name)) {
        inside.add(line);
      }
    }
    if (!found || !open.isEmpty()) {
      throw new IllegalArgumentException(
          found ? "the regions " + open + " are not closed" : "no region " + name);
    }
    return inside;
  }

  private static List<String> withoutMarks(List<String> lines) {
    return lines.stream()
        .filter(line -> !BEGIN.matcher(line).matches() && !END.matcher(line).matches())
        .toList();
  }

  private static List<String> strip(List<String> lines) {
    // A blank last line would count as one without indent.
    return String.join("\n", lines).stripTrailing().stripIndent().strip().lines().toList();
  }
}
