package io.supercargo.codegen;

/** Writes the methods of a builder, all of which return it. */
final class MethodWriter {
  private final StringBuilder out;

  MethodWriter(StringBuilder out) {
    this.out = out;
  }

  /** Writes a method with a comment of one sentence. */
  void plain(String lead, String name, String parameters, String body) {
    documented(Docs.plain("    ", lead), name, parameters, body);
  }

  /** Writes a method with a comment that is made already. */
  void documented(String doc, String name, String parameters, String body) {
    out.append(doc.startsWith("    ") ? doc : doc.replaceAll("(?m)^  ", "    "));
    out.append("    public Builder ").append(name).append('(').append(parameters).append(") {\n");
    out.append("      ").append(body).append("\n      return this;\n    }\n\n");
  }

  /** Returns the expression that makes the model's value of what the short setters take. */
  static String convert(FieldModel field, String value) {
    return switch (field.elementCode()) {
      case 'q' -> "Quantity.of(" + value + ")";
      case 'x' -> "IntOrString.of(" + value + ")";
      case 't' -> "Timestamp.of(" + value + ")";
      case 'm' -> "Timestamp.ofMicros(" + value + ")";
      case 'y' -> "Bytes.of(" + value + ")";
      default -> value;
    };
  }
}
