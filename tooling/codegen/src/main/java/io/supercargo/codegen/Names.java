package io.supercargo.codegen;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Java's names for Kubernetes' fields. */
final class Names {
  private static final Set<String> TAKEN = Set.of("schema");

  private final Data data;
  private final String typeName;

  Names(Data data, String typeName) {
    this.data = data;
    this.typeName = typeName;
  }

  /** Returns the name of the method that reads a field. */
  static String accessor(String field) {
    String name = method(field);
    return TAKEN.contains(name) ? name + "_" : name;
  }

  /** Returns the name of the methods that set a field. */
  static String method(String field) {
    String name = plain(field);
    return SourceVersion.isKeyword(name) ? name + "_" : name;
  }

  private static String plain(String field) {
    StringBuilder camel = new StringBuilder();
    for (String part : (field.startsWith("$") ? field.substring(1) : field).split("-", 0)) {
      camel.append(camel.isEmpty() ? part : capital(part));
    }
    return camel.toString();
  }

  /** Returns the name of one element of a list or map; it may be a keyword. */
  String singular(String field) {
    String name = plain(field);
    String known =
        data.singulars().getOrDefault(typeName + "." + field, data.singulars().get(name));
    if (known != null) {
      return known;
    }
    if (name.endsWith("ies")) {
      return name.substring(0, name.length() - 3) + "y";
    }
    if (name.endsWith("tatuses")) {
      return name.substring(0, name.length() - 2);
    }
    boolean plural = name.endsWith("s") && !name.endsWith("ss");
    return plural ? name.substring(0, name.length() - 1) : name;
  }

  static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
