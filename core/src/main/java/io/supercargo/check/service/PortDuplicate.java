package io.supercargo.check.service;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ServicePort;
import io.supercargo.model.core.v1.ServiceSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * No two ports of a Service share protocol and number, or protocol and node port; the same numbers
 * get the same node port.
 */
final class PortDuplicate extends Rule<ServiceSpec, Scope> {
  PortDuplicate() {
    super("service/port-duplicate");
  }

  @Override
  public void check(ServiceSpec spec, FieldPath at, Scope scope) {
    List<ServicePort> ports = Values.list(spec.ports());
    if (ports.size() < 2) {
      return;
    }
    NodePorts nodePorts = new NodePorts(spec);
    Set<String> numbers = new HashSet<>();
    Set<String> nodes = new HashSet<>();
    for (int i = 0; i < ports.size(); i++) {
      FieldPath path = at.child("ports").index(i);
      String protocol = Values.text(ports.get(i).protocol());
      String port = protocol + ' ' + Values.number(ports.get(i).port());
      if (!numbers.add(port)) {
        scope.problems().duplicate(this, path, port, "each protocol and port once");
      }
      int node = nodePorts.assigned(i);
      if (node != 0 && !nodes.add(protocol + ' ' + node)) {
        node(node, path.child("nodePort"), port, scope);
      }
    }
  }

  private void node(int node, FieldPath at, String port, Scope scope) {
    String value = node > 0 ? String.valueOf(node) : "the node port of " + port;
    scope.problems().duplicate(this, at, value, "each protocol and node port once");
  }
}
