package io.supercargo.check.service;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ports of an EndpointSlice have names that differ; one may have none. */
final class SlicePorts extends Rule<List<io.supercargo.model.discovery.v1.EndpointPort>, Scope> {
  SlicePorts() {
    super("endpoint-slice/port-name");
  }

  @Override
  public void check(
      List<io.supercargo.model.discovery.v1.EndpointPort> ports, FieldPath at, Scope scope) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < ports.size(); i++) {
      FieldPath path = at.index(i).child("name");
      String name = Values.text(ports.get(i).name());
      if (!name.isEmpty()) {
        scope.problems().format(this, path, name, Formats.label(name));
      }
      if (!seen.add(name)) {
        scope.problems().duplicate(this, path, name, "each name once, and one port without");
      }
    }
  }
}
