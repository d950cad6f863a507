package io.supercargo.codegen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The builder of one type. */
final class BuilderEmitter {
  private final Model model;
  private final Data data;
  private final TypeModel type;
  private final JavaTypes types;
  private final Names names;
  private final Set<String> taken = new HashSet<>();
  private final StringBuilder out = new StringBuilder(10_000);

  BuilderEmitter(Model model, Data data, TypeModel type) {
    this.model = model;
    this.data = data;
    this.type = type;
    this.types = new JavaTypes(type);
    this.names = new Names(data, type.typeName());
    type.fields().forEach(field -> taken.add(Names.method(field.name())));
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
    for (String name : shortcuts()) {
      if (!name.startsWith("-")) {
        result.add("io.supercargo.model.shortcut." + name.replace("<B>", "<Builder>"));
      }
    }
    return result.isEmpty() ? "" : " implements " + String.join(", ", result);
  }

  private List<String> shortcuts() {
    return data.shortcuts().getOrDefault(type.typeName(), List.of());
  }

  private void field(int index, FieldModel field) {
    setter(index, field);
    if (field.isStruct()) {
      structSetter(index, field);
    } else if (field.isList()) {
      listSetters(index, field);
    } else if (field.isMap()) {
      mapSetters(index, field);
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
    method(
        Docs.field(field, lead, List.of()),
        Names.method(field.name()),
        JavaTypes.nullable(javaType) + " value",
        body);
  }

  private void structSetter(int index, FieldModel field) {
    String struct = types.struct(field);
    method(
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
    method(field, parameter, index, convert(field, "value"));
    if (field.elementCode() == 'x') {
      method(field, "@Nullable String value", index, convert(field, "value"));
    }
  }

  private void method(FieldModel field, String parameter, int index, String value) {
    boolean nullable = parameter.contains("@Nullable");
    method(
        Docs.plain("    ", "Sets " + field.name() + (nullable ? "; null unsets it." : ".")),
        Names.method(field.name()),
        parameter,
        "setValue(" + index + ", " + (nullable ? "value == null ? null : " : "") + value + ");");
  }

  /** Returns the expression that makes the model's value of what the short setters take. */
  private static String convert(FieldModel field, String value) {
    return switch (field.elementCode()) {
      case 'q' -> "Quantity.of(" + value + ")";
      case 'x' -> "IntOrString.of(" + value + ")";
      case 't' -> "Timestamp.of(" + value + ")";
      case 'm' -> "Timestamp.ofMicros(" + value + ")";
      case 'y' -> "Bytes.of(" + value + ")";
      default -> value;
    };
  }

  private void listSetters(int index, FieldModel field) {
    String element = types.element(field);
    String add = "add" + Names.capital(names.singular(field.name()));
    if (field.code().length() == 2 && field.elementCode() != 'a') {
      method(
          Docs.plain("    ", "Sets " + field.name() + " to these; none sets it empty."),
          Names.method(field.name()),
          element + "... values",
          "setElements(" + index + ", values);");
    }
    method(
        Docs.plain("    ", "Appends to " + field.name() + "."),
        add,
        element + " value",
        "append(" + index + ", value);");
    if (field.code().equals("[o")) {
      String struct = types.struct(field);
      method(
          Docs.plain("    ", "Appends a new one to " + field.name() + "."),
          add,
          "Consumer<? super " + struct + ".Builder> fields",
          "fill(addElement(" + index + "), fields);");
      keyedSetters(index, field, struct);
    }
  }

  private void keyedSetters(int index, FieldModel field, String struct) {
    if (field.keys().size() != 1 || !keyIsText(field)) {
      return;
    }
    String key = field.keys().get(0);
    String singular = names.singular(field.name());
    String upsert = Names.method(singular);
    boolean free = !taken.contains(upsert) || singular.equals(field.name());
    if (free && !shortcuts().contains("-" + upsert)) {
      method(
          Docs.plain(
              "    ",
              "Sets fields of the element of "
                  + field.name()
                  + " with that "
                  + key
                  + ", appended if there is none."),
          upsert,
          "String " + Names.method(key) + ", Consumer<? super " + struct + ".Builder> fields",
          "fill(editElement(%d, \"%s\", %s), fields);".formatted(index, key, Names.method(key)));
    }
    method(
        Docs.plain(
            "    ", "Removes the element of " + field.name() + " with that " + key + ", if any."),
        "remove" + Names.capital(singular),
        "String " + Names.method(key),
        "removeElement(%d, \"%s\", %s);".formatted(index, key, Names.method(key)));
  }

  private boolean keyIsText(FieldModel field) {
    return model.byQualifiedName(field.struct()).fields().stream()
        .anyMatch(f -> f.name().equals(field.keys().get(0)) && f.code().equals("s"));
  }

  private void mapSetters(int index, FieldModel field) {
    if (field.code().length() != 2) {
      return;
    }
    String singular = names.singular(field.name());
    boolean clash = taken.contains(Names.method(singular)) && !singular.equals(field.name());
    String put = clash ? "put" + Names.capital(singular) : Names.method(singular);
    String element = types.element(field);
    String lead = "Adds an entry to " + field.name();
    entry(lead + "; the key must be new.", put, element + " value", "put", index, "value");
    entry(
        "Sets an entry of " + field.name() + ", new or not.",
        "replace" + Names.capital(singular),
        element + " value",
        "replace",
        index,
        "value");
    if (field.elementCode() == 'q' || field.elementCode() == 'y') {
      String parameter = field.elementCode() == 'q' ? "String value" : "byte[] value";
      String value = convert(field, "value");
      entry(lead + "; the key must be new.", put, parameter, "put", index, value);
      entry(
          "Sets an entry of " + field.name() + ", new or not.",
          "replace" + Names.capital(singular),
          parameter,
          "replace",
          index,
          value);
    }
    if (field.elementCode() == 'o') {
      structEntries(index, field, lead, put);
    }
    method(
        Docs.plain("    ", "Removes an entry of " + field.name() + ", if it is there."),
        "remove" + Names.capital(singular),
        "String key",
        "removeKey(" + index + ", key);");
  }

  private void structEntries(int index, FieldModel field, String lead, String put) {
    String struct = types.struct(field);
    method(
        Docs.plain("    ", lead + "; the key must be new."),
        put,
        "String key, Consumer<? super " + struct + ".Builder> fields",
        "fill(putNew(" + index + ", key), fields);");
  }

  private void entry(
      String doc, String name, String parameter, String call, int index, String value) {
    method(
        Docs.plain("    ", doc),
        name,
        "String key, " + parameter,
        call + "(" + index + ", key, " + value + ");");
  }

  private void general() {
    method(
        Docs.plain("    ", "Lets a fragment set fields of this builder."),
        "with",
        "Consumer<? super Builder> fields",
        "fill(this, fields);");
    method(
        Docs.plain("    ", "Sets a field that the model does not know; see setUnknownField."),
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

  private void method(String doc, String name, String parameters, String body) {
    out.append(doc.startsWith("    ") ? doc : doc.replaceAll("(?m)^  ", "    "));
    out.append("    public Builder ").append(name).append('(').append(parameters).append(") {\n");
    out.append("      ").append(body).append("\n      return this;\n    }\n\n");
  }
}
