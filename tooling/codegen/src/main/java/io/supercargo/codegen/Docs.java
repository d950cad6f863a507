package io.supercargo.codegen;

import java.util.ArrayList;
import java.util.List;

/** Javadoc comments. Kubernetes' text is plain text and is escaped. */
final class Docs {
  private static final int WIDTH = 92;

  private Docs() {}

  static String type(TypeModel type) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(type.doc().isBlank() ? "Kubernetes' " + type.typeName() + "." : type.doc());
    return comment("", paragraphs, List.of());
  }

  static String field(FieldModel field, String lead, List<String> tags) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(lead);
    if (!field.doc().isBlank()) {
      paragraphs.add(field.doc());
    }
    if (!field.values().isEmpty()) {
      paragraphs.add("Values: " + String.join(", ", field.values()) + ".");
    }
    if (!field.defaultValue().isEmpty()) {
      paragraphs.add("Default: " + field.defaultValue() + ".");
    }
    if (field.required()) {
      paragraphs.add("Kubernetes' OpenAPI calls this field required.");
    }
    return comment("  ", paragraphs, tags);
  }

  static String plain(String indent, String text) {
    return comment(indent, List.of(text), List.of());
  }

  private static String comment(String indent, List<String> paragraphs, List<String> tags) {
    StringBuilder out = new StringBuilder(indent).append("/**\n");
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i > 0) {
        out.append(indent).append(" *\n");
      }
      wrap(out, indent, (i > 0 ? "<p>" : "") + escape(paragraphs.get(i)));
    }
    if (!tags.isEmpty()) {
      out.append(indent).append(" *\n");
    }
    for (String tag : tags) {
      wrap(out, indent, tag);
    }
    return out.append(indent).append(" */\n").toString();
  }

  private static void wrap(StringBuilder out, String indent, String text) {
    StringBuilder line = new StringBuilder();
    for (String word : text.split("\\s+", 0)) {
      if (line.length() + word.length() > WIDTH && !line.isEmpty()) {
        out.append(indent).append(" * ").append(line).append('\n');
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    out.append(indent).append(" * ").append(line).append('\n');
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("*/", "*&#47;")
        .replace("/*", "&#47;*")
        .replace("{", "&#123;")
        .replace("}", "&#125;")
        .replace("\\", "&#92;");
  }
}
