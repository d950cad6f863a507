package io.supercargo.check.pod;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.ContainerPort;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of a container's ports are short and differ. */
final class PortName extends Rule<Container, PodScope> {
  PortName() {
    super("container/port-name");
  }

  @Override
  public void check(Container container, FieldPath at, PodScope scope) {
    List<ContainerPort> ports = Values.list(container.ports());
    Set<String> names = new HashSet<>();
    for (int i = 0; i < ports.size(); i++) {
      String name = Values.text(ports.get(i).name());
      if (name.isEmpty()) {
        continue;
      }
      FieldPath path = at.child("ports").index(i).child("name");
      String problem = Declared.CONTAINER_PORT_NAME.problem(name);
      if (problem != null) {
        scope.problems().invalid(this, path, name, problem);
      } else if (!names.add(name)) {
        scope.problems().duplicate(this, path, name, "a name of its own for each port");
      }
    }
  }
}
