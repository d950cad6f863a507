package io.supercargo.codegen;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All types of the model. */
record Model(List<TypeModel> types) {

  Set<String> packages() {
    Set<String> packages = new TreeSet<>();
    types.forEach(type -> packages.add(type.packageName()));
    return packages;
  }

  TypeModel byQualifiedName(String name) {
    return types.stream().filter(t -> t.qualifiedName().equals(name)).findFirst().orElseThrow();
  }
}
