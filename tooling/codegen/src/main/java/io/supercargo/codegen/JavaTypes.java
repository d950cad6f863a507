package io.supercargo.codegen;

/** How a field's type is written in Java source. */
final class JavaTypes {
  private final TypeModel owner;

  JavaTypes(TypeModel owner) {
    this.owner = owner;
  }

  /** Returns the type of the whole field. */
  String of(FieldModel field) {
    return of(field, 0);
  }

  /** Returns the type of one element of a list or map. */
  String element(FieldModel field) {
    return of(field, 1);
  }

  private String of(FieldModel field, int at) {
    char code = field.code().charAt(at);
    return switch (code) {
      case '[' -> "List<" + of(field, at + 1) + ">";
      case '{' -> "Map<String, " + of(field, at + 1) + ">";
      case 's' -> "String";
      case 'b' -> "Boolean";
      case 'i' -> "Integer";
      case 'l' -> "Long";
      case 'd' -> "Double";
      case 'q' -> "Quantity";
      case 'x' -> "IntOrString";
      case 't', 'm' -> "Timestamp";
      case 'y' -> "Bytes";
      case 'a' -> at > 0 ? "@Nullable Object" : "Object";
      case 'o' -> struct(field);
      default -> throw new IllegalArgumentException("type code " + code);
    };
  }

  /** Returns the name of the field's struct, short where it stands in the same package. */
  String struct(FieldModel field) {
    String name = field.struct();
    String simple = name.substring(name.lastIndexOf('.') + 1);
    return name.equals(owner.packageName() + "." + simple) ? simple : name;
  }

  /** Returns the type with a nullness annotation, which stands before the simple name. */
  static String nullable(String type) {
    if (type.startsWith("@Nullable")) {
      return type;
    }
    int generic = type.indexOf('<');
    int dot = type.lastIndexOf('.', generic < 0 ? type.length() : generic);
    return type.substring(0, dot + 1) + "@Nullable " + type.substring(dot + 1);
  }
}
