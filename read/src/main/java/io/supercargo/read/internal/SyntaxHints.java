package io.supercargo.read.internal;

/** What to do about a text that is no YAML: the reasons are those of the API server's parser. */
final class SyntaxHints {
  private static final String INDENT = "indent it as the lines that it belongs to";
  private static final String QUOTE = "put a text in quotes that has \": \" in it";

  private SyntaxHints() {}

  /** Returns a hint for a reason, empty if there is none. */
  static String of(String reason) {
    switch (reason) {
      case "did not find expected key":
        return "a field of the object above should begin here: " + INDENT;
      case "did not find expected '-' indicator":
        return "the next element of the list above should begin here: " + INDENT;
      case "could not find expected ':'":
        return "a key ends with a colon and a blank: write one, or " + INDENT;
      case "mapping values are not allowed in this context":
        return "this line is indented too far, or a text has a colon: " + INDENT + ", or " + QUOTE;
      case "did not find expected ',' or ']'":
        return "the list in brackets lacks a comma or its end";
      case "did not find expected ',' or '}'":
        return "the object in braces lacks a comma or its end; put a text in quotes that begins so";
      case "found unexpected end of stream within a quoted scalar":
        return "a closing quote is missing";
      case "found character that cannot start any token":
        return "indent with blanks, not with tabs, and put a text in quotes that begins with @, ` or %";
      case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
        return "indent with blanks, not with tabs";
      default:
        return "";
    }
  }
}
