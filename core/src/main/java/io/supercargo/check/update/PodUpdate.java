package io.supercargo.check.update;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.Struct;
import io.supercargo.model.StructBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Of the spec of a Pod only images, deadline, added tolerations and removed gates change; of one
 * that is gated also the nodes that it asks for.
 */
final class PodUpdate extends Rule<Change, Scope> {
  private static final String FIX =
      "Delete the Pod and create it again, or use a Deployment, which does that.";

  PodUpdate() {
    super("update/pod");
  }

  @Override
  public void check(Change spec, FieldPath at, Scope scope) {
    if (!sameCount(spec, "containers")) {
      count(at.child("containers"), scope);
    } else if (!sameCount(spec, "initContainers")) {
      count(at.child("initContainers"), scope);
    } else {
      deadline(spec, at.child("activeDeadlineSeconds"), scope);
    }
    if (!ends(spec)) {
      rest(spec, at, scope);
    }
  }

  /** Returns whether the server looks no further. */
  static boolean ends(Change spec) {
    Long before = deadline(spec.before());
    Long after = deadline(spec.after());
    return !sameCount(spec, "containers")
        || !sameCount(spec, "initContainers")
        || (before != null && after != null && after > before);
  }

  private void rest(Change spec, FieldPath at, Scope scope) {
    tolerations(spec, at.child("tolerations"), scope);
    gates(spec, at.child("schedulingGates"), scope);
    boolean gated = GatedPod.isGated(spec.before());
    boolean nodes = gated && spec.of("affinity").differs("nodeAffinity");
    if (!Same.values(neutral(spec.before(), gated, nodes), neutral(spec.after(), gated, nodes))) {
      String message = "the spec of a Pod stays as it was created, but for images";
      scope.problems().add(this, ErrorType.FORBIDDEN, at, message, FIX);
    }
  }

  private static boolean sameCount(Change spec, String field) {
    return list(spec.before(), field).size() == list(spec.after(), field).size();
  }

  private void count(FieldPath at, Scope scope) {
    scope.problems().add(this, ErrorType.FORBIDDEN, at, "a Pod keeps its containers", FIX);
  }

  private void deadline(Change spec, FieldPath at, Scope scope) {
    Long before = deadline(spec.before());
    Long after = deadline(spec.after());
    if (before != null && (after == null || after > before)) {
      scope.problems().invalid(this, at, after, "at most " + before + " seconds, as before");
    }
  }

  private static @Nullable Long deadline(Struct spec) {
    return (Long) spec.value("activeDeadlineSeconds");
  }

  private void tolerations(Change spec, FieldPath at, Scope scope) {
    List<?> after = timeless(spec.after());
    for (Object toleration : timeless(spec.before())) {
      boolean found = false;
      for (Object other : after) {
        found |= Same.values(toleration, other);
      }
      if (!found) {
        scope.problems().forbidden(this, at, "tolerations are only added, or last another time");
        return;
      }
    }
  }

  private static List<Struct> timeless(Struct spec) {
    return without("tolerationSeconds", list(spec, "tolerations"));
  }

  private void gates(Change spec, FieldPath at, Scope scope) {
    Set<Object> before = new HashSet<>();
    for (Object gate : list(spec.before(), "schedulingGates")) {
      before.add(name(gate));
    }
    List<?> after = list(spec.after(), "schedulingGates");
    for (int i = 0; i < after.size(); i++) {
      if (!before.contains(name(after.get(i)))) {
        FieldPath place = at.index(i).child("name");
        scope.problems().forbidden(this, place, "gates can only be removed");
      }
    }
  }

  private static Object name(Object gate) {
    return String.valueOf(((Struct) gate).value("name"));
  }

  static List<?> list(Struct spec, String field) {
    return spec.value(field) instanceof List<?> list ? list : List.of();
  }

  private static Struct neutral(Struct spec, boolean gated, boolean nodes) {
    StructBuilder<?> builder = spec.toBuilder();
    builder.unset("activeDeadlineSeconds");
    builder.unset("tolerations");
    builder.unset("schedulingGates");
    if (gated) {
      builder.unset("nodeSelector");
    }
    if (nodes) {
      GatedPod.withoutNodeAffinity(builder);
    }
    images(builder, spec, "containers");
    images(builder, spec, "initContainers");
    return builder.build();
  }

  private static void images(StructBuilder<?> builder, Struct spec, String field) {
    builder.setValue(builder.index(field), without("image", list(spec, field)));
  }

  static List<Struct> without(String field, List<?> elements) {
    List<Struct> result = new ArrayList<>();
    for (Object element : elements) {
      StructBuilder<?> copy = ((Struct) element).toBuilder();
      copy.unset(field);
      result.add(copy.build());
    }
    return result;
  }
}
