package io.supercargo.check.pod;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ContainerPort;

/** The number of a container's port, and of the node's port if one is set, is a port's. */
final class PortNumber extends Rule<ContainerPort, PodScope> {
  PortNumber() {
    super("container/port-number");
  }

  @Override
  public void check(ContainerPort port, FieldPath at, PodScope scope) {
    int number = Values.number(port.containerPort());
    if (number == 0) {
      String expected = Declared.CONTAINER_PORT_CONTAINER_PORT.expected();
      scope.problems().required(this, at.child("containerPort"), expected);
    } else {
      FieldPath path = at.child("containerPort");
      Declared.CONTAINER_PORT_CONTAINER_PORT.check(this, number, path, scope);
    }
    int host = Values.number(port.hostPort());
    Declared.CONTAINER_PORT_HOST_PORT.check(this, host, at.child("hostPort"), scope);
  }
}
