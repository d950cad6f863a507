package io.supercargo.check.storage;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.PersistentVolumeClaimSpec;
import io.supercargo.model.core.v1.TypedLocalObjectReference;
import io.supercargo.model.core.v1.TypedObjectReference;

/** Where both dataSource and dataSourceRef are set they name the same source. */
final class SameDataSource extends Rule<PersistentVolumeClaimSpec, Scope> {
  SameDataSource() {
    super("pvc/same-data-source");
  }

  @Override
  public void check(PersistentVolumeClaimSpec spec, FieldPath at, Scope scope) {
    TypedLocalObjectReference source = spec.dataSource();
    TypedObjectReference reference = spec.dataSourceRef();
    if (source == null || reference == null) {
      return;
    }
    if (!Values.isEmpty(reference.namespace())) {
      String expected = "no dataSource beside a dataSourceRef with a namespace";
      scope.problems().invalid(this, at, source.name(), expected, "Remove dataSource.");
    } else if (!isSame(source, reference)) {
      String expected = "dataSource and dataSourceRef to name the same source";
      scope.problems().invalid(this, at, source.name(), expected, "Remove dataSource.");
    }
  }

  // A group that is not set and an empty one are two things here.
  private static boolean isSame(TypedLocalObjectReference source, TypedObjectReference reference) {
    String group = source.apiGroup();
    boolean sameGroup =
        group == null ? reference.apiGroup() == null : group.equals(reference.apiGroup());
    return sameGroup
        && Values.text(source.kind()).equals(Values.text(reference.kind()))
        && Values.text(source.name()).equals(Values.text(reference.name()));
  }
}
