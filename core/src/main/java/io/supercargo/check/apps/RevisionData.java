package io.supercargo.check.apps;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.apps.v1.ControllerRevision;
import java.util.Map;

/** A revision holds the object as it was. */
final class RevisionData extends Rule<ControllerRevision, Scope> {
  RevisionData() {
    super("workload/revision-data");
  }

  @Override
  public void check(ControllerRevision revision, FieldPath at, Scope scope) {
    if (!(revision.data() instanceof Map)) {
      scope.problems().required(this, at.child("data"), "an object");
    }
  }
}
