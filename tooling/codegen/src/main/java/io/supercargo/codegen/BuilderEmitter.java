package io.supercargo.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The builder of one type. */
final class BuilderEmitter {
  private final Data data;
  private final TypeModel type;
  private final JavaTypes types;
  private final StringBuilder out = new StringBuilder(10_000);
  private final MethodWriter methods = new MethodWriter(out);
  private final ListSetters lists;
  private final MapSetters maps;

  BuilderEmitter(Model model, Data data, TypeModel type) {
    this.data = data;
    this.type = type;
    this.types = new JavaTypes(type);
    MethodNames names = new MethodNames(data, type);
    this.lists = new ListSetters(model, types, names, methods);
    this.maps = new MapSetters(types, names, methods);
  }

  String emit() {
    out.append(Docs.plain("  ", "Sets the fields of a " + type.simpleName() + "."));
    out.append("  public static final class Builder extends StructBuilder<");
    out.append(type.simpleName()).append('>').append(interfaces()).append(" {\n");
    schema();
    out.append(Docs.plain("    ", "Makes a builder with nothing set."));
    out.append("    public Builder() {\n      super(SCHEMA);\n    }\n\n");
    out.append("    private Builder(Struct from) {\n      super(from);\n    }\n\n");
    for (int i = 0; i < type.fields().size(); i++) {
      field(i, type.fields().get(i));
    }
    general();
    nested();
    return out.append("  }\n").toString();
  }

  /** Writes the schema, here and not in the type, which is loaded later if at all. */
  private void schema() {
    String fields =
        type.fields().stream().map(FieldModel::schemaEntry).collect(Collectors.joining("|"));
    out.append("    private static final Schema SCHEMA = new Schema(\"").append(type.typeName());
    out.append("\",\n        \"").append(fields).append('"');
    if (type.isKind()) {
      out.append(",\n        \"").append(type.apiVersion()).append("\", \"").append(type.kind());
      out.append("\", ").append(type.plural().isEmpty() ? "null" : '"' + type.plural() + '"');
      out.append(", ").append(type.namespaced());
    }
    out.append(");\n\n    static {\n      SCHEMA.madeBy(new Builder());\n    }\n\n");
  }

  private String interfaces() {
    List<String> result = new ArrayList<>();
    if (type.isResource()) {
      result.add("io.supercargo.model.shortcut.ResourceShortcuts<Builder>");
    }
    for (String name : data.shortcuts().getOrDefault(type.typeName(), List.of())) {
      if (!name.startsWith("-")) {
        result.add("io.supercargo.model.shortcut." + name.replace("<B>", "<Builder>"));
      }
    }
    return result.isEmpty() ? "" : " implements " + String.join(", ", result);
  }

  private void field(int index, FieldModel field) {
    setter(index, field);
    if (field.isStruct()) {
      structSetter(index, field);
    } else if (field.isList()) {
      lists.write(index, field);
    } else if (field.isMap()) {
      maps.write(index, field);
    } else {
      scalarSetters(index, field);
    }
  }

  private void setter(int index, FieldModel field) {
    String javaType = types.of(field);
    String lead = "Sets " + field.name() + "; null unsets it.";
    String body = "setValue(" + index + ", value);";
    if (field.isMap() && field.code().length() == 2) {
      lead =
          "Adds entries to "
              + field.name()
              + ", none of which may be there; an empty map sets it empty, null unsets it.";
      body = "putAll(" + index + ", value);";
    }
    methods.documented(
        Docs.field(field, lead, List.of()),
        Names.method(field.name()),
        JavaTypes.nullable(javaType) + " value",
        body);
  }

  private void structSetter(int index, FieldModel field) {
    String struct = types.struct(field);
    methods.documented(
        Docs.field(field, "Sets fields of " + field.name() + ", on top of what is set.", List.of()),
        Names.method(field.name()),
        "Consumer<? super " + struct + ".Builder> fields",
        "fill(edit(" + index + "), fields);");
  }

  private void scalarSetters(int index, FieldModel field) {
    String parameter =
        switch (field.elementCode()) {
          case 'l' -> "long value";
          case 'd' -> "double value";
          case 'q' -> "@Nullable String value";
          case 'x' -> "int value";
          case 't', 'm' -> "java.time.@Nullable Instant value";
          case 'y' -> "byte @Nullable [] value";
          default -> "";
        };
    if (parameter.isEmpty()) {
      return;
    }
    scalarSetter(index, field, parameter);
    if (field.elementCode() == 'x') {
      scalarSetter(index, field, "@Nullable String value");
    }
  }

  private void scalarSetter(int index, FieldModel field, String parameter) {
    boolean nullable = parameter.contains("@Nullable");
    String value = MethodWriter.convert(field, "value");
    methods.plain(
        "Sets " + field.name() + (nullable ? "; null unsets it." : "."),
        Names.method(field.name()),
        parameter,
        "setValue(" + index + ", " + (nullable ? "value == null ? null : " : "") + value + ");");
  }

  private void general() {
    methods.plain(
        "Lets a fragment set fields of this builder.",
        "with",
        "Consumer<? super Builder> fields",
        "fill(this, fields);");
    methods.plain(
        "Sets a field that the model does not know; see setUnknownField.",
        "unknownField",
        "String name, @Nullable Object tree",
        "setUnknownField(name, tree);");
    out.append("    @Override\n    protected Object object(Struct content) {\n");
    out.append("      return new ").append(type.simpleName()).append("(content);\n    }\n\n");
    out.append("    @Override\n    protected StructBuilder<?> editor(Struct content) {\n");
    out.append("      return new Builder(content);\n    }\n\n");
  }

  private void nested() {
    out.append("    @Override\n    public StructBuilder<?> nested(int index) {\n");
    out.append("      switch (index) {\n");
    for (int i = 0; i < type.fields().size(); i++) {
      FieldModel field = type.fields().get(i);
      if (!field.struct().isEmpty()) {
        out.append("        case ").append(i).append(":\n          return erased(new ");
        out.append(types.struct(field)).append(".Builder());\n");
      }
    }
    out.append("        default:\n          return noStruct(index);\n      }\n    }\n");
  }
}
