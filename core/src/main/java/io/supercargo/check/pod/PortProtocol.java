package io.supercargo.check.pod;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.model.core.v1.ContainerPort;

/** The protocol of a container's port is TCP, UDP or SCTP. */
final class PortProtocol extends Rule<ContainerPort, PodScope> {
  PortProtocol() {
    super("container/port-protocol");
  }

  @Override
  public void check(ContainerPort port, FieldPath at, PodScope scope) {
    Declared.CONTAINER_PORT_PROTOCOL.check(this, port.protocol(), at.child("protocol"), scope);
  }
}
