package io.supercargo.check.apps;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import java.util.Map;

/** The annotation in which a DaemonSet keeps a field of old versions is a number of 64 bits. */
final class TemplateGeneration extends Rule<Map<String, String>, Scope> {
  private static final String KEY = "deprecated.daemonset.template.generation";

  TemplateGeneration() {
    super("daemonset/template-generation");
  }

  /** The path is that of the annotations. The server cannot even decode what is wrong here. */
  @Override
  public void check(Map<String, String> annotations, FieldPath at, Scope scope) {
    String generation = annotations.get(KEY);
    if (generation != null && !isNumber(generation)) {
      scope.problems().invalid(this, at.key(KEY), generation, "a whole number of 64 bits");
    }
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean sign = i == 0 && (text.charAt(0) == '-' || text.charAt(0) == '+');
      if (!sign && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
        return false;
      }
    }
    try {
      Long.parseLong(text);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
