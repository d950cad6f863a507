package io.supercargo.codegen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The constants by which rules check what constraints.txt says, as the annotations do. */
final class DeclaredEmitter {
  private DeclaredEmitter() {}

  static String emit(Model model, List<Constraint> constraints) {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        package io.supercargo.check.engine;

        import io.supercargo.model.Generated;
        import java.util.List;

        /** What a field may hold, for the rules; the annotations of the model say the same. */
        @Generated("io.supercargo.codegen")
        public final class Declared {
          private Declared() {}
        """);
    Map<String, String> values = new LinkedHashMap<>();
    for (Constraint constraint : constraints) {
      requireField(model, constraint);
      String value = value(constraint);
      String other = values.putIfAbsent(name(constraint), value);
      if (other != null && !other.equals(value)) {
        throw new IllegalArgumentException(
            "two types have another constraint on " + name(constraint) + "; leave it to a rule");
      }
    }
    values.forEach(
        (name, value) -> {
          int end = value.indexOf(' ');
          out.append("\n  public static final ").append(value, 0, end).append(' ').append(name);
          out.append(value.substring(end)).append(";\n");
        });
    return out.append(filledOf(constraints)).append("}\n").toString();
  }

  private static String filledOf(List<Constraint> constraints) {
    Map<String, List<String>> types = new LinkedHashMap<>();
    for (Constraint constraint : constraints) {
      if (constraint.name().equals("filled")) {
        types.computeIfAbsent(constraint.type(), type -> new ArrayList<>()).add(name(constraint));
      }
    }
    StringBuilder out = new StringBuilder();
    out.append(
        "\n  /** Returns what objects of a type, such as core.v1.Container, must fill. */\n");
    out.append("  public static List<Filled> filled(String type) {\n    return switch (type) {\n");
    types.forEach(
        (type, names) -> {
          out.append("      case \"").append(type).append("\" -> List.of(");
          out.append(String.join(", ", names)).append(");\n");
        });
    return out.append("      default -> List.of();\n    };\n  }\n").toString();
  }

  private static void requireField(Model model, Constraint constraint) {
    TypeModel type = model.byQualifiedName(TypeModel.ROOT + constraint.type());
    if (type.fields().stream().noneMatch(field -> field.name().equals(constraint.field()))) {
      throw new IllegalArgumentException(
          constraint.type() + " has no field " + constraint.field() + ", as constraints.txt says");
    }
  }

  private static String value(Constraint constraint) {
    return switch (constraint.name()) {
      case "range" -> range(constraint.arguments(), constraint.expected());
      case "oneof" ->
          "OneOf = new OneOf(\"" + String.join("\", \"", constraint.arguments()) + "\")";
      case "format" -> "Format = Format." + constraint.arguments().get(0).toUpperCase(Locale.ROOT);
      case "filled" -> filled(constraint);
      default -> throw new IllegalArgumentException("unknown constraint " + constraint);
    };
  }

  private static String range(List<String> bounds, String expected) {
    String max = bounds.get(1).equals("-") ? "Long.MAX_VALUE" : bounds.get(1) + "L";
    String words = expected.isEmpty() ? bounds.get(0) + " or more" : expected;
    return "Range = new Range(" + bounds.get(0) + "L, " + max + ", " + literal(words) + ")";
  }

  private static String filled(Constraint constraint) {
    if (constraint.expected().isEmpty()) {
      throw new IllegalArgumentException(
          constraint.type()
              + " "
              + constraint.field()
              + " is filled with what? Say it behind a colon in constraints.txt");
    }
    return "Filled = new Filled("
        + String.join(
            ", ",
            literal(constraint.type()),
            literal(constraint.field()),
            literal(constraint.expected()))
        + ")";
  }

  private static String literal(String text) {
    return '"' + text.replace("\"", "\\\"") + '"';
  }

  // A field may have a format beside being filled.
  private static String name(Constraint constraint) {
    String type = constraint.type();
    String end = constraint.name().equals("filled") ? "_FILLED" : "";
    return snake(type.substring(type.lastIndexOf('.') + 1)) + "_" + snake(constraint.field()) + end;
  }

  // nodeName to NODE_NAME, GRPCAction to GRPC_ACTION.
  private static String snake(String camel) {
    return camel
        .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
        .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
        .toUpperCase(Locale.ROOT);
  }
}
