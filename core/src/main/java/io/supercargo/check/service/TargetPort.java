package io.supercargo.check.service;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.IntOrString;

/** What a Service sends to is a port's number or name. */
final class TargetPort extends Rule<IntOrString, Scope> {
  TargetPort() {
    super("service/target-port");
  }

  @Override
  public void check(IntOrString port, FieldPath at, Scope scope) {
    scope.problems().format(this, at, port.toString(), Values.portProblem(port));
  }
}
