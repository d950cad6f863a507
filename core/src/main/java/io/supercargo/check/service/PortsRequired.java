package io.supercargo.check.service;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ServiceSpec;

/** A Service has ports, unless it is headless or a name for another host. */
final class PortsRequired extends Rule<ServiceSpec, Scope> {
  PortsRequired() {
    super("service/ports");
  }

  @Override
  public void check(ServiceSpec spec, FieldPath at, Scope scope) {
    if (Values.list(spec.ports()).isEmpty()
        && !ServiceFacts.isHeadless(spec)
        && !ServiceFacts.isExternalName(spec)) {
      scope.problems().required(this, at.child("ports"), "at least one port");
    }
  }
}
