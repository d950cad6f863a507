package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ContainerPort;

/** The protocol of a container's port is TCP, UDP or SCTP. */
final class PortProtocol extends Rule<ContainerPort, PodScope> {
  PortProtocol() {
    super("container/port-protocol");
  }

  @Override
  public void check(ContainerPort port, FieldPath at, PodScope scope) {
    if (!Values.isOneOf(port.protocol(), "SCTP", "TCP", "UDP")) {
      FieldPath path = at.child("protocol");
      scope.problems().unsupported(this, path, port.protocol(), "SCTP", "TCP", "UDP");
    }
  }
}
