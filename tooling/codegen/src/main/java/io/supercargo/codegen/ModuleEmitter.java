package io.supercargo.codegen;

import java.util.Set;
import java.util.TreeSet;

/** The module declaration of core: it exports what is generated and what exports.txt lists. */
final class ModuleEmitter {
  private ModuleEmitter() {}

  static String emit(Data data, Model model) {
    Set<String> packages = new TreeSet<>(model.packages());
    packages.addAll(data.exports());
    StringBuilder out = new StringBuilder();
    out.append("/** The typed model of every Kubernetes object, sets, findings and checks. */\n");
    out.append("module io.supercargo.core {\n  requires static transitive jakarta.validation;\n");
    out.append("  requires static transitive org.jspecify;\n\n");
    for (String name : packages) {
      out.append("  exports ").append(name).append(";\n");
    }
    return out.append("}\n").toString();
  }
}
