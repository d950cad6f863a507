package io.supercargo.check.apps;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;

/** The name of the Service that a StatefulSet's pods are known by is a label. */
final class GoverningService extends Rule<String, Scope> {
  GoverningService() {
    super("statefulset/service-name");
  }

  @Override
  public void check(String name, FieldPath at, Scope scope) {
    scope.problems().format(this, at, name, Formats.label(name));
  }
}
