package io.supercargo.check.pod;

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
      scope.problems().required(this, at.child("containerPort"), "a port from 1 to 65535");
    } else if (!Values.isPort(number)) {
      FieldPath path = at.child("containerPort");
      scope.problems().invalid(this, path, number, "a port from 1 to 65535");
    }
    int host = Values.number(port.hostPort());
    if (host != 0 && !Values.isPort(host)) {
      scope.problems().invalid(this, at.child("hostPort"), host, "a port from 1 to 65535");
    }
  }
}
