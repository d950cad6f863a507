package io.supercargo.check.service;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ServicePort;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ports of a Service have names if there are several, and no two the same. */
final class PortNames extends Rule<List<ServicePort>, Scope> {
  PortNames() {
    super("service/port-name");
  }

  @Override
  public void check(List<ServicePort> ports, FieldPath at, Scope scope) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < ports.size(); i++) {
      FieldPath path = at.index(i).child("name");
      String name = Values.text(ports.get(i).name());
      if (!name.isEmpty()) {
        Declared.SERVICE_PORT_NAME.check(this, name, path, scope);
        if (!seen.add(name)) {
          scope.problems().duplicate(this, path, name, "each name once");
        }
      } else if (ports.size() > 1) {
        scope.problems().required(this, path, "a name, as there are several ports");
      }
    }
  }
}
