package io.supercargo.check.apps;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ReplicationControllerSpec;

/** A ReplicationController selects by labels, its template's if it names none. */
final class PlainSelector extends Rule<ReplicationControllerSpec, Scope> {
  PlainSelector() {
    super("replication-controller/selector");
  }

  @Override
  public void check(ReplicationControllerSpec spec, FieldPath at, Scope scope) {
    if (Values.map(spec.selector()).isEmpty()) {
      scope.problems().required(this, at.child("selector"), "labels of the pods");
    }
  }
}
