package io.supercargo.codegen;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;

/** Turns the Java types of the client's fields into type codes and names of our structs. */
final class FieldTypes {
  private static final Map<String, String> SCALARS =
      Map.of(
          "java.lang.String", "s",
          "java.lang.Boolean", "b",
          "java.lang.Integer", "i",
          "java.lang.Long", "l",
          "java.lang.Double", "d",
          "io.kubernetes.client.custom.Quantity", "q",
          "io.kubernetes.client.custom.IntOrString", "x",
          "byte[]", "y",
          "java.lang.Object", "a");

  private final Data data;

  FieldTypes(Data data) {
    this.data = data;
  }

  /** Returns the type code of a field of that type. */
  String code(Type type, boolean micro) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      String prefix = generic.getRawType() == List.class ? "[" : "{";
      return prefix + code(arguments[arguments.length - 1], micro);
    }
    if (type.getTypeName().equals("java.time.OffsetDateTime")) {
      return micro ? "m" : "t";
    }
    String scalar = SCALARS.get(type.getTypeName());
    return scalar == null ? "o" : scalar;
  }

  /** Returns the qualified name of our struct for that type, empty if it is none. */
  String struct(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return struct(arguments[arguments.length - 1]);
    }
    if (!code(type, false).equals("o")) {
      return "";
    }
    String client = type.getTypeName().substring(type.getTypeName().lastIndexOf('.') + 1);
    if (!data.types().containsKey(client)) {
      throw new IllegalStateException("types.json does not know the client's class " + client);
    }
    return TypeModel.ROOT + data.types().get(client).get("type").asText();
  }
}
