package io.supercargo.codegen;

/** The methods of a builder for a list: its whole, an addition, one of its elements. */
final class ListSetters {
  private final Model model;
  private final JavaTypes types;
  private final MethodNames names;
  private final MethodWriter methods;

  ListSetters(Model model, JavaTypes types, MethodNames names, MethodWriter methods) {
    this.model = model;
    this.types = types;
    this.names = names;
    this.methods = methods;
  }

  void write(int index, FieldModel field) {
    String element = types.element(field);
    if (field.code().length() == 2 && field.elementCode() != 'a') {
      methods.plain(
          "Sets " + field.name() + " to these; none sets it empty.",
          Names.method(field.name()),
          element + "... values",
          "setElements(" + index + ", values);");
    }
    methods.plain(
        "Appends to " + field.name() + ".",
        names.verb("add", field),
        element + " value",
        "append(" + index + ", value);");
    if (field.code().equals("[o")) {
      structs(index, field);
    }
  }

  private void structs(int index, FieldModel field) {
    methods.plain(
        "Appends a new one to " + field.name() + ".",
        names.verb("add", field),
        fields(field),
        "fill(addElement(" + index + "), fields);");
    if (field.keys().size() == 1 && keyIsText(field)) {
      keyed(index, field, field.keys().get(0));
    }
  }

  private void keyed(int index, FieldModel field, String key) {
    String argument = Names.method(key);
    String which = " of " + field.name() + " with that " + key;
    if (!names.element(field).isEmpty()) {
      methods.plain(
          "Sets fields of the element" + which + ", appended if there is none.",
          names.element(field),
          "String " + argument + ", " + fields(field),
          "fill(editElement(%d, \"%s\", %s), fields);".formatted(index, key, argument));
    }
    methods.plain(
        "Removes the element" + which + ", if any.",
        names.verb("remove", field),
        "String " + argument,
        "removeElement(%d, \"%s\", %s);".formatted(index, key, argument));
  }

  private String fields(FieldModel field) {
    return "Consumer<? super " + types.struct(field) + ".Builder> fields";
  }

  private boolean keyIsText(FieldModel field) {
    return model.byQualifiedName(field.struct()).fields().stream()
        .anyMatch(f -> f.name().equals(field.keys().get(0)) && f.code().equals("s"));
  }
}
