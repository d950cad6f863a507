package io.supercargo.check.service;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Text;
import java.util.Map;

/** The old and the new annotation of topology-aware routing say the same. */
final class TopologyAnnotations extends Rule<Map<String, String>, Scope> {
  private static final String MODE = "service.kubernetes.io/topology-mode";
  private static final String HINTS = "service.kubernetes.io/topology-aware-hints";

  TopologyAnnotations() {
    super("service/topology-annotations");
  }

  @Override
  public void check(Map<String, String> annotations, FieldPath at, Scope scope) {
    String mode = annotations.get(MODE);
    String hints = annotations.get(HINTS);
    if (mode != null && hints != null && !mode.equals(hints)) {
      String expected = "what the annotation " + HINTS + " says, " + Text.quote(hints);
      scope.problems().invalid(this, at.key(MODE), mode, expected, "Remove " + HINTS + ".");
    }
  }
}
