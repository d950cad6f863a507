package io.supercargo.check.service;

import io.supercargo.check.engine.Addresses;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.core.v1.EndpointAddress;

/** An address of Endpoints can be reached by others; host and node have names of theirs. */
final class SubsetAddress extends Rule<EndpointAddress, Scope> {
  SubsetAddress() {
    super("endpoints/address");
  }

  @Override
  public void check(EndpointAddress address, FieldPath at, Scope scope) {
    String ip = Values.text(address.ip());
    String problem = Addresses.problem(ip, scope.atLeast(KubernetesVersion.V1_36));
    if (problem == null) {
      problem = EndpointSubsets.problem(ip);
    }
    scope.problems().format(this, at.child("ip"), ip, problem);
    String host = Values.text(address.hostname());
    if (!host.isEmpty()) {
      scope.problems().format(this, at.child("hostname"), host, Formats.label(host));
    }
    String node = address.nodeName();
    if (node != null) {
      scope.problems().format(this, at.child("nodeName"), node, Formats.subdomain(node));
    }
  }
}
