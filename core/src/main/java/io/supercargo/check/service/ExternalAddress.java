package io.supercargo.check.service;

import io.supercargo.check.engine.Addresses;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.KubernetesVersion;

/** An external address of a Service is one that other hosts can reach. */
final class ExternalAddress extends Rule<String, Scope> {
  ExternalAddress() {
    super("service/external-ips");
  }

  @Override
  public void check(String address, FieldPath at, Scope scope) {
    String problem = Addresses.problem(address, scope.atLeast(KubernetesVersion.V1_36));
    if (problem == null) {
      problem = EndpointSubsets.problem(address);
    }
    scope.problems().format(this, at, address, problem);
  }
}
