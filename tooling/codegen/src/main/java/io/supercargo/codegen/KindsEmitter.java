package io.supercargo.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The table of kinds: from apiVersion and kind to the builder of the type. */
final class KindsEmitter {
  private KindsEmitter() {}

  static String emit(Model model) {
    Map<String, List<TypeModel>> versions = new TreeMap<>();
    for (TypeModel type : model.types()) {
      if (type.isKind()) {
        versions.computeIfAbsent(type.apiVersion(), v -> new ArrayList<>()).add(type);
      }
    }
    StringBuilder out = new StringBuilder();
    out.append(
        """
        package io.supercargo.model;

        import org.jspecify.annotations.Nullable;

        /** The kinds that the model knows. */
        @Generated("io.supercargo.codegen")
        public final class Kinds {
          private Kinds() {}

        """);
    list(out, versions);
    dispatch(out, versions);
    versions.forEach((version, types) -> version(out, version, types));
    return out.append("}\n").toString();
  }

  private static void list(StringBuilder out, Map<String, List<TypeModel>> versions) {
    out.append(Docs.plain("  ", "Returns apiVersion and kind of every kind, joined by a slash."));
    out.append("  public static java.util.List<String> all() {\n    return java.util.List.of(");
    List<String> names = new ArrayList<>();
    versions.forEach(
        (version, types) -> types.forEach(t -> names.add("\"" + version + "/" + t.kind() + "\"")));
    out.append("\n        ").append(String.join(",\n        ", names)).append(");\n  }\n\n");
  }

  private static void dispatch(StringBuilder out, Map<String, List<TypeModel>> versions) {
    out.append(
        Docs.plain("  ", "Returns a builder for the type of that kind, or null if there is none."));
    out.append("  public static @Nullable StructBuilder<?> builder(String apiVersion,");
    out.append(" String kind) {\n    switch (apiVersion) {\n");
    for (String version : versions.keySet()) {
      out.append("      case \"").append(version).append("\":\n        return ");
      out.append(name(version)).append("(kind);\n");
    }
    out.append("      default:\n        return null;\n    }\n  }\n\n");
  }

  private static void version(StringBuilder out, String version, List<TypeModel> types) {
    out.append("  private static @Nullable StructBuilder<?> ").append(name(version));
    out.append("(String kind) {\n    switch (kind) {\n");
    for (TypeModel type : types) {
      out.append("      case \"").append(type.kind()).append("\":\n        return ");
      out.append(type.qualifiedName()).append(".builder();\n");
    }
    out.append("      default:\n        return null;\n    }\n  }\n\n");
  }

  private static String name(String version) {
    return "in_" + version.replaceAll("[^A-Za-z0-9]", "_");
  }
}
