package io.supercargo.check.apps;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.core.v1.ReplicationControllerSpec;

/** A ReplicationController has a pod template. */
final class TemplateRequired extends Rule<ReplicationControllerSpec, Scope> {
  TemplateRequired() {
    super("replication-controller/template");
  }

  @Override
  public void check(ReplicationControllerSpec spec, FieldPath at, Scope scope) {
    if (spec.template() == null) {
      scope.problems().required(this, at.child("template"), "a pod template");
    }
  }
}
