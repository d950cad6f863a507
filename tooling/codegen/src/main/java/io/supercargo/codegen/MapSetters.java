package io.supercargo.codegen;

/** The methods of a builder for the entries of a map. */
final class MapSetters {
  private final JavaTypes types;
  private final MethodNames names;
  private final MethodWriter methods;

  MapSetters(JavaTypes types, MethodNames names, MethodWriter methods) {
    this.types = types;
    this.names = names;
    this.methods = methods;
  }

  void write(int index, FieldModel field) {
    if (field.code().length() != 2) {
      return;
    }
    entries(index, field, types.element(field), "value");
    if (field.elementCode() == 'q' || field.elementCode() == 'y') {
      String parameter = field.elementCode() == 'q' ? "String" : "byte[]";
      entries(index, field, parameter, MethodWriter.convert(field, "value"));
    }
    if (field.elementCode() == 'o') {
      methods.plain(
          "Adds an entry to " + field.name() + "; the key must be new.",
          names.put(field),
          "String key, Consumer<? super " + types.struct(field) + ".Builder> fields",
          "fill(putNew(" + index + ", key), fields);");
    }
    methods.plain(
        "Removes an entry of " + field.name() + ", if it is there.",
        names.verb("remove", field),
        "String key",
        "removeKey(" + index + ", key);");
  }

  private void entries(int index, FieldModel field, String type, String value) {
    String parameters = "String key, " + type + " value";
    String arguments = "(" + index + ", key, " + value + ");";
    methods.plain(
        "Adds an entry to " + field.name() + "; the key must be new.",
        names.put(field),
        parameters,
        "put" + arguments);
    methods.plain(
        "Sets an entry of " + field.name() + ", new or not.",
        names.verb("replace", field),
        parameters,
        "replace" + arguments);
  }
}
