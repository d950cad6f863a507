package io.supercargo.codegen;

import java.util.List;
import java.util.function.Function;

/** The table of what older versions of Kubernetes have, and what the newest has no longer. */
final class HistoryEmitter {
  private HistoryEmitter() {}

  static String emit(Model model, FieldHistory history) {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        package io.supercargo.check.kind;

        import io.supercargo.model.Generated;

        /** Since when, and until when, types and fields are there, from 1.30 on. */
        @Generated("io.supercargo.codegen")
        final class History {
          private History() {}

        """);
    method(
        out,
        """
          /**
           * Returns which fields of a type are not in every version that has the type: {@code
           * name:1.33-} is there since 1.33, {@code name:-1.30} until 1.30; empty if all are in each.
           */
        """,
        "fields",
        "typeName",
        model.types(),
        type -> String.join(" ", history.row(type)),
        TypeModel::typeName);
    out.append('\n');
    method(
        out,
        """
          /** Returns the first version that has a kind, empty if each has it, or none. */
        """,
        "since",
        "apiVersionAndKind",
        model.types().stream().filter(TypeModel::isKind).toList(),
        history::since,
        type -> type.apiVersion() + "/" + type.kind());
    return out.append("}\n").toString();
  }

  private static void method(
      StringBuilder out,
      String doc,
      String name,
      String parameter,
      List<TypeModel> types,
      Function<TypeModel, String> value,
      Function<TypeModel, String> key) {
    out.append(doc).append("  static String ").append(name).append("(String ").append(parameter);
    out.append(") {\n    switch (").append(parameter).append(") {\n");
    for (TypeModel type : types) {
      String text = value.apply(type);
      if (!text.isEmpty()) {
        out.append("      case \"").append(key.apply(type)).append("\":\n        return \"");
        out.append(text).append("\";\n");
      }
    }
    out.append("      default:\n        return \"\";\n    }\n  }\n");
  }
}
