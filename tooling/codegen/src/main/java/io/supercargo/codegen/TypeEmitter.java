package io.supercargo.codegen;

import java.util.ArrayList;
import java.util.List;

/** The source of one type. */
final class TypeEmitter {
  private final Model model;
  private final Data data;
  private final TypeModel type;
  private final JavaTypes types;
  private final StringBuilder out = new StringBuilder(20_000);

  TypeEmitter(Model model, Data data, TypeModel type) {
    this.model = model;
    this.data = data;
    this.type = type;
    this.types = new JavaTypes(type);
  }

  String emit() {
    header();
    out.append(Docs.type(type)).append("@Generated(\"io.supercargo.codegen\")\n");
    if (type.isResource()) {
      out.append("@io.supercargo.check.bean.ValidResource\n");
    }
    out.append("public final class ").append(type.simpleName()).append(" extends Struct");
    out.append(type.isResource() ? " implements Resource {\n" : " {\n");
    constructor();
    factories();
    for (int i = 0; i < type.fields().size(); i++) {
      accessor(i, type.fields().get(i));
    }
    overrides();
    out.append(new BuilderEmitter(model, data, type).emit()).append("}\n");
    return out.toString();
  }

  private void header() {
    out.append("package ").append(type.packageName()).append(";\n\n");
    List<String> imports = new ArrayList<>(List.of("java.util.function.Consumer"));
    imports.addAll(List.of("java.util.List", "java.util.Map"));
    for (String name :
        List.of(
            "Bytes",
            "IntOrString",
            "Quantity",
            "Resource",
            "Schema",
            "Struct",
            "StructBuilder",
            "Timestamp",
            "Generated")) {
      imports.add("io.supercargo.model." + name);
    }
    imports.add("org.jspecify.annotations.Nullable");
    for (String name : imports) {
      if (!name.endsWith("." + type.simpleName())) {
        out.append("import ").append(name).append(";\n");
      }
    }
    out.append('\n');
  }

  private void constructor() {
    out.append("  private ").append(type.simpleName()).append("(Struct content) {\n");
    out.append("    super(content);\n  }\n\n");
  }

  private void factories() {
    String name = type.simpleName();
    if (type.isResource()) {
      out.append(
          """
            /**
             * Returns a %1$s of that name.
             *
             * @param name the name in the metadata
             * @param fields sets the other fields
             */
            public static %1$s of(String name, Consumer<? super Builder> fields) {
              return builder().name(name).with(fields).build();
            }

          """
              .formatted(name));
    }
    out.append(
        """
          /**
           * Returns a %1$s.
           *
           * @param fields sets its fields
           */
          public static %1$s of(Consumer<? super Builder> fields) {
            return builder().with(fields).build();
          }

        """
            .formatted(name));
    builders();
  }

  private void builders() {
    if (!type.isKind()) {
      out.append(Docs.plain("  ", "Returns a builder with nothing set."));
      out.append("  public static Builder builder() {\n    return new Builder();\n  }\n\n");
      return;
    }
    out.append(Docs.plain("  ", "Returns a builder with apiVersion and kind set."));
    out.append("  public static Builder builder() {\n    Builder builder = new Builder();\n");
    for (String field : List.of("apiVersion", "kind")) {
      int index = type.fields().stream().map(FieldModel::name).toList().indexOf(field);
      if (index >= 0) {
        String value = field.equals("kind") ? type.kind() : type.apiVersion();
        out.append("    builder.setValue(").append(index).append(", \"").append(value);
        out.append("\");\n");
      }
    }
    out.append("    return builder;\n  }\n\n");
    out.append(
        Docs.plain(
            "  ", "Returns a builder with nothing set, not even apiVersion and kind: for a part."));
    out.append("  public static Builder partBuilder() {\n    return new Builder();\n  }\n\n");
  }

  private void accessor(int index, FieldModel field) {
    String javaType = types.of(field);
    out.append(
        Docs.field(field, "Returns " + field.name() + ", or null if it is not set.", List.of()));
    if (type.isResource() && List.of("apiVersion", "kind", "metadata").contains(field.name())) {
      out.append("  @Override\n");
    }
    if (field.isList() || field.isMap()) {
      out.append("  @SuppressWarnings(\"unchecked\")\n");
    }
    constraints(field);
    out.append("  public ").append(JavaTypes.nullable(javaType)).append(' ');
    out.append(Names.accessor(field.name())).append("() {\n    return ");
    out.append(javaType.equals("Object") ? "" : "(" + javaType + ") ");
    out.append("value(").append(index).append(");\n  }\n\n");
  }

  private void constraints(FieldModel field) {
    for (Constraint constraint : data.constraints()) {
      if (constraint.type().equals(type.typeName()) && constraint.field().equals(field.name())) {
        constraint.annotations().forEach(a -> out.append("  ").append(a).append('\n'));
      }
    }
  }

  private void overrides() {
    out.append(
        "  @Override\n  public Builder toBuilder() {\n    return new Builder(this);\n  }\n\n");
    out.append(
        """
          /**
           * Returns a changed copy.
           *
           * @param fields sets the fields that differ
           */
          public %s with(Consumer<? super Builder> fields) {
            return toBuilder().with(fields).build();
          }

        """
            .formatted(type.simpleName()));
  }
}
