package io.supercargo.check.meta;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.meta.v1.ObjectMeta;
import java.util.List;

/** Finalizers are qualified names; those for orphaning and for deleting exclude each other. */
final class Finalizers extends Rule<ObjectMeta, Scope> {
  Finalizers() {
    super("meta/finalizers");
  }

  @Override
  public void check(ObjectMeta meta, FieldPath metadata, Scope scope) {
    FieldPath at = metadata.child("finalizers");
    List<String> finalizers = Values.list(meta.finalizers());
    for (String finalizer : finalizers) {
      scope.problems().format(this, at, finalizer, Formats.qualifiedName(finalizer));
    }
    if (finalizers.contains("orphan") && finalizers.contains("foregroundDeletion")) {
      String expected = "only one of orphan and foregroundDeletion";
      scope.problems().invalid(this, at, "orphan and foregroundDeletion", expected);
    }
  }
}
