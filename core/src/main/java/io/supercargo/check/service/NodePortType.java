package io.supercargo.check.service;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ServicePort;
import io.supercargo.model.core.v1.ServiceSpec;
import java.util.List;

/** A Service of type ClusterIP has no node ports. */
final class NodePortType extends Rule<ServiceSpec, Scope> {
  NodePortType() {
    super("service/node-port-type");
  }

  @Override
  public void check(ServiceSpec spec, FieldPath at, Scope scope) {
    List<ServicePort> ports = Values.list(spec.ports());
    for (int i = 0; i < ports.size(); i++) {
      if (ServiceFacts.isType(spec, "ClusterIP") && Values.number(ports.get(i).nodePort()) != 0) {
        FieldPath path = at.child("ports").index(i).child("nodePort");
        String reason = "only Services of type NodePort or LoadBalancer have node ports";
        scope.problems().forbidden(this, path, reason);
      }
    }
  }
}
