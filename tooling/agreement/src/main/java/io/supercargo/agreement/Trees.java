package io.supercargo.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** Compares trees of JSON. */
final class Trees {
  private Trees() {}

  /** Returns each place where two trees differ, and how; empty if they do not. */
  static String difference(JsonNode theirs, JsonNode ours) {
    StringBuilder out = new StringBuilder();
    compare("", theirs, ours, out);
    return out.toString();
  }

  private static void compare(String at, JsonNode theirs, JsonNode ours, StringBuilder out) {
    if (theirs.isObject() && ours.isObject()) {
      Set<String> names = new TreeSet<>();
      theirs.fieldNames().forEachRemaining(names::add);
      ours.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        compare(at + "." + name, theirs.path(name), ours.path(name), out);
      }
    } else if (theirs.isArray() && ours.isArray() && theirs.size() == ours.size()) {
      for (int i = 0; i < theirs.size(); i++) {
        compare(at + "[" + i + "]", theirs.path(i), ours.path(i), out);
      }
    } else if (!isSame(theirs, ours)) {
      out.append("\n    ").append(at).append(": ").append(text(theirs));
      out.append(", ours ").append(text(ours));
    }
  }

  private static boolean isSame(JsonNode theirs, JsonNode ours) {
    return theirs.isNumber() && ours.isNumber()
        ? theirs.decimalValue().compareTo(ours.decimalValue()) == 0
        : theirs.equals(ours);
  }

  private static String text(JsonNode node) {
    return node.isMissingNode() ? "nothing" : node.toString();
  }
}
