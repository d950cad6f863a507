package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.PodSpec;

/** Annotations that Kubernetes reads have a value that it understands. */
final class PodAnnotations extends Rule<PodSpec, PodScope> {
  static final String MIRROR = "kubernetes.io/config.mirror";
  private static final String DELETION_COST = "controller.kubernetes.io/pod-deletion-cost";

  PodAnnotations() {
    super("pod/annotations");
  }

  /** The path is that of the annotations. */
  @Override
  public void check(PodSpec spec, FieldPath at, PodScope scope) {
    String mirror = scope.annotations.get(MIRROR);
    if (mirror != null && Values.isEmpty(spec.nodeName())) {
      String expected = "spec.nodeName beside this annotation";
      scope.problems().invalid(this, at.key(MIRROR), mirror, expected);
    }
    String tolerations = scope.annotations.get(AnnotatedTolerations.KEY);
    if (AnnotatedTolerations.read(tolerations) == null) {
      String expected = "in " + AnnotatedTolerations.KEY + " a JSON list of tolerations";
      scope.problems().invalid(this, at, tolerations, expected, "Write spec.tolerations instead.");
    }
    String cost = scope.annotations.get(DELETION_COST);
    if (cost != null && !isCost(cost)) {
      String expected = "a whole number of 32 bits, without + and leading zeros";
      scope.problems().invalid(this, at.key(DELETION_COST), cost, expected);
    }
  }

  private static boolean isCost(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int length = text.length() - start;
    if (length < 1 || length > 18 || (text.charAt(0) == '0' && length > 1)) {
      return false;
    }
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    long value = Long.parseLong(text);
    return value == (int) value;
  }
}
