package io.supercargo.check.service;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ServiceSpec;

/** Two ports of a Service have the same node port only if they have the same port. */
final class NodePortTaken extends Rule<ServiceSpec, Scope> {
  NodePortTaken() {
    super("service/node-port-taken");
  }

  @Override
  public void check(ServiceSpec spec, FieldPath at, Scope scope) {
    NodePorts ports = new NodePorts(spec);
    int size = Values.list(spec.ports()).size();
    for (int i = 0; i < size; i++) {
      if (ports.isTaken(i)) {
        FieldPath path = at.child("ports").index(i).child("nodePort");
        String expected = "a node port that no other port of the Service has";
        scope.problems().invalid(this, path, ports.assigned(i), expected);
        return;
      }
    }
  }
}
