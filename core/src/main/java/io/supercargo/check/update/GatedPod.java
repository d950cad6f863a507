package io.supercargo.check.update;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.Struct;
import io.supercargo.model.StructBuilder;
import java.util.List;
import java.util.Map;

/** While scheduling gates hold a Pod back, it can ask for fewer nodes than before. */
final class GatedPod extends Rule<Change, Scope> {
  private static final String REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution";
  private static final String FIX = "Take back the change, or delete the Pod and create it again.";

  GatedPod() {
    super("update/gated-pod");
  }

  @Override
  public void check(Change spec, FieldPath at, Scope scope) {
    if (!isGated(spec.before()) || PodUpdate.ends(spec)) {
      return;
    }
    if (!entries(spec.after()).entrySet().containsAll(entries(spec.before()).entrySet())) {
      String message = "only more entries are taken; those that are there stay";
      scope.problems().add(this, ErrorType.INVALID, at.child("nodeSelector"), message, FIX);
    }
    Change required = spec.of("affinity").of("nodeAffinity").of(REQUIRED);
    FieldPath terms = at.child("affinity", "nodeAffinity").child(REQUIRED, "nodeSelectorTerms");
    List<?> before = list(required.before(), "nodeSelectorTerms");
    List<?> after = list(required.after(), "nodeSelectorTerms");
    if (!before.isEmpty() && before.size() != after.size()) {
      String message = "terms are neither added nor removed; any of them is enough";
      scope.problems().add(this, ErrorType.INVALID, terms, message, FIX);
      return;
    }
    for (int i = 0; i < before.size(); i++) {
      term(new Change((Struct) before.get(i), (Struct) after.get(i)), terms.index(i), scope);
    }
  }

  private void term(Change term, FieldPath at, Scope scope) {
    boolean wasEmpty = term.before().isEmpty() && !Same.values(term.before(), term.after());
    if (wasEmpty || !isLonger(term, "matchExpressions") || !isLonger(term, "matchFields")) {
      String message = "requirements are only added behind those that are there";
      scope.problems().add(this, ErrorType.INVALID, at, message, FIX);
    }
  }

  private static boolean isLonger(Change term, String field) {
    List<?> before = list(term.before(), field);
    List<?> after = list(term.after(), field);
    return before.size() <= after.size() && Same.values(before, after.subList(0, before.size()));
  }

  /** Returns whether a Pod waits for somebody who removes gates. */
  static boolean isGated(Struct spec) {
    return !list(spec, "schedulingGates").isEmpty();
  }

  private static Map<?, ?> entries(Struct spec) {
    return spec.value("nodeSelector") instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<?> list(Struct struct, String field) {
    return struct.value(field) instanceof List<?> list ? list : List.of();
  }

  /** Removes from a pod's affinity all that is about nodes. */
  static void withoutNodeAffinity(StructBuilder<?> pod) {
    if (pod.get(pod.index("affinity")) instanceof Struct affinity) {
      StructBuilder<?> copy = affinity.toBuilder();
      copy.unset("nodeAffinity");
      Struct rest = copy.build();
      pod.setValue(pod.index("affinity"), rest.isEmpty() ? null : rest);
    }
  }
}
