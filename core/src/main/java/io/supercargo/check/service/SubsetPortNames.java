package io.supercargo.check.service;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.EndpointPort;
import java.util.List;

/** The ports of Endpoints have names if there are several. */
final class SubsetPortNames extends Rule<List<EndpointPort>, Scope> {
  SubsetPortNames() {
    super("endpoints/port-name");
  }

  @Override
  public void check(List<EndpointPort> ports, FieldPath at, Scope scope) {
    for (int i = 0; i < ports.size(); i++) {
      FieldPath path = at.index(i).child("name");
      String name = Values.text(ports.get(i).name());
      if (!name.isEmpty()) {
        scope.problems().format(this, path, name, Formats.label(name));
      } else if (ports.size() > 1) {
        scope.problems().required(this, path, "a name, as there are several ports");
      }
    }
  }
}
