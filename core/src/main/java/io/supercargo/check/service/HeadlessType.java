package io.supercargo.check.service;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.core.v1.ServiceSpec;

/** A headless Service is of type ClusterIP. */
final class HeadlessType extends Rule<ServiceSpec, Scope> {
  HeadlessType() {
    super("service/headless-type");
  }

  @Override
  public void check(ServiceSpec spec, FieldPath at, Scope scope) {
    if (ServiceFacts.isHeadless(spec) && ServiceFacts.hasNodePorts(spec)) {
      String expected = "no None, as the type is " + spec.type();
      FieldPath path = at.child("clusterIPs").index(0);
      scope.problems().invalid(this, path, ServiceFacts.NONE, expected, "Remove clusterIP.");
    }
  }
}
