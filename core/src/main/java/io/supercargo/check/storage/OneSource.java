package io.supercargo.check.storage;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.core.v1.PersistentVolumeSpec;

/** A volume has exactly one source. */
final class OneSource extends Rule<PersistentVolumeSpec, Scope> {
  OneSource() {
    super("pv/one-source");
  }

  @Override
  public void check(PersistentVolumeSpec spec, FieldPath at, Scope scope) {
    int count = 0;
    for (String field : PersistentVolumes.SOURCES) {
      if (spec.value(field) == null) {
        continue;
      }
      if (count > 0 && !field.equals("flexVolume")) {
        // The server writes the Go field's name here.
        String name = field.equals("cephfs") ? "cephFS" : field;
        scope.problems().forbidden(this, at.child(name), "a volume has one source only");
      }
      count++;
    }
    if (count == 0) {
      String message = "has no source; expected one, such as csi, nfs or hostPath";
      scope.problems().add(this, ErrorType.REQUIRED, at, message, "Set spec.csi.");
    }
  }
}
