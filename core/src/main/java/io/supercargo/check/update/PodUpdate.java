package io.supercargo.check.update;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.Struct;
import io.supercargo.model.StructBuilder;
import java.util.ArrayList;
import java.util.List;

/** Of the spec of a Pod only images, deadline, added tolerations and removed gates change. */
final class PodUpdate extends Rule<Change, Scope> {
  PodUpdate() {
    super("update/pod");
  }

  @Override
  public void check(Change spec, FieldPath at, Scope scope) {
    if (!sameCount(spec, "containers", at, scope)
        || !sameCount(spec, "initContainers", at, scope)
        || !deadline(spec, at.child("activeDeadlineSeconds"), scope)) {
      return;
    }
    onlyAdded(spec.before(), spec.after(), "tolerations", at, scope);
    onlyAdded(spec.after(), spec.before(), "schedulingGates", at, scope);
    if (!Same.values(neutral(spec.before()), neutral(spec.after()))) {
      String message = "the spec of a Pod stays as it was created, but for images";
      String fix = "Delete the Pod and create it again, or use a Deployment.";
      scope.problems().add(this, ErrorType.FORBIDDEN, at, message, fix);
    }
  }

  private boolean sameCount(Change spec, String field, FieldPath at, Scope scope) {
    if (list(spec.before(), field).size() == list(spec.after(), field).size()) {
      return true;
    }
    scope.problems().forbidden(this, at.child(field), "a Pod keeps its containers");
    return false;
  }

  private boolean deadline(Change spec, FieldPath at, Scope scope) {
    Long before = (Long) spec.before().value("activeDeadlineSeconds");
    Long after = (Long) spec.after().value("activeDeadlineSeconds");
    if (before == null || (after != null && after <= before)) {
      return true;
    }
    scope.problems().invalid(this, at, after, "at most " + before + " seconds, as before");
    return after == null;
  }

  private void onlyAdded(Struct few, Struct many, String field, FieldPath at, Scope scope) {
    for (Object each : list(few, field)) {
      boolean found = false;
      for (Object other : list(many, field)) {
        found |= Same.values(each, other);
      }
      if (!found) {
        boolean gates = field.equals("schedulingGates");
        String reason = gates ? "gates can only be removed" : "tolerations can only be added";
        scope.problems().forbidden(this, at.child(field), reason);
        return;
      }
    }
  }

  private static List<?> list(Struct spec, String field) {
    return spec.value(field) instanceof List<?> list ? list : List.of();
  }

  private static Struct neutral(Struct spec) {
    StructBuilder<?> builder = spec.toBuilder();
    builder.unset("activeDeadlineSeconds");
    builder.unset("tolerations");
    builder.unset("schedulingGates");
    images(builder, spec, "containers");
    images(builder, spec, "initContainers");
    return builder.build();
  }

  private static void images(StructBuilder<?> builder, Struct spec, String field) {
    List<Struct> containers = new ArrayList<>();
    for (Object container : list(spec, field)) {
      StructBuilder<?> copy = ((Struct) container).toBuilder();
      copy.unset("image");
      containers.add(copy.build());
    }
    builder.setValue(builder.index(field), containers);
  }
}
