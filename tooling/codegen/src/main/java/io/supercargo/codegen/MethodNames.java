package io.supercargo.codegen;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the methods of a builder are called that are about one element or entry. */
final class MethodNames {
  private final Names names;
  private final List<String> shortcuts;
  private final Set<String> taken = new HashSet<>();

  MethodNames(Data data, TypeModel type) {
    this.names = new Names(data, type.typeName());
    this.shortcuts = data.shortcuts().getOrDefault(type.typeName(), List.of());
    type.fields().forEach(field -> taken.add(Names.method(field.name())));
  }

  /** Returns a name such as {@code addPort} for the field {@code ports}. */
  String verb(String verb, FieldModel field) {
    return verb + Names.capital(names.singular(field.name()));
  }

  /** Returns the name of what edits or appends an element; empty if others have that name. */
  String element(FieldModel field) {
    String name = Names.method(names.singular(field.name()));
    return isFree(field) && !shortcuts.contains("-" + name) ? name : "";
  }

  /** Returns the name of what adds an entry of a map. */
  String put(FieldModel field) {
    return isFree(field) ? Names.method(names.singular(field.name())) : verb("put", field);
  }

  private boolean isFree(FieldModel field) {
    String singular = names.singular(field.name());
    return !taken.contains(Names.method(singular)) || singular.equals(field.name());
  }
}
