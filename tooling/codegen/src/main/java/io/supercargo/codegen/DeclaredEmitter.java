package io.supercargo.codegen;

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

        /** What a field may hold, for the rules; the annotations of the model say the same. */
        @Generated("io.supercargo.codegen")
        public final class Declared {
          private Declared() {}
        """);
    Map<String, String> values = new LinkedHashMap<>();
    for (Constraint constraint : constraints) {
      requireField(model, constraint);
      String value = value(constraint);
      String other = value.isEmpty() ? value : values.putIfAbsent(name(constraint), value);
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
    return out.append("}\n").toString();
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
      default -> "";
    };
  }

  private static String range(List<String> bounds, String expected) {
    String max = bounds.get(1).equals("-") ? "Long.MAX_VALUE" : bounds.get(1) + "L";
    String words = expected.isEmpty() ? bounds.get(0) + " or more" : expected;
    return "Range = new Range(" + bounds.get(0) + "L, " + max + ", \"" + words + "\")";
  }

  private static String name(Constraint constraint) {
    String type = constraint.type();
    return snake(type.substring(type.lastIndexOf('.') + 1)) + "_" + snake(constraint.field());
  }

  // nodeName to NODE_NAME, GRPCAction to GRPC_ACTION.
  private static String snake(String camel) {
    return camel
        .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
        .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
        .toUpperCase(Locale.ROOT);
  }
}
