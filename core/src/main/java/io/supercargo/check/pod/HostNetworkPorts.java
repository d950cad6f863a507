package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.ContainerPort;
import io.supercargo.model.core.v1.PodSpec;
import java.util.List;

/** In the node's network a port of the node is the container's own port. */
final class HostNetworkPorts extends Rule<PodSpec, PodScope> {
  HostNetworkPorts() {
    super("pod/host-network-ports");
  }

  @Override
  public void check(PodSpec spec, FieldPath at, PodScope scope) {
    if (!scope.hostNetwork()) {
      return;
    }
    List<Container> containers = Values.list(spec.containers());
    for (int i = 0; i < containers.size(); i++) {
      List<ContainerPort> ports = Values.list(containers.get(i).ports());
      for (int j = 0; j < ports.size(); j++) {
        check(ports.get(j), at.child("containers").index(i).child("ports").index(j), scope);
      }
    }
  }

  private void check(ContainerPort port, FieldPath at, PodScope scope) {
    int host = Values.number(port.hostPort());
    int own = Values.number(port.containerPort());
    if (host != own && (scope.pod || host != 0)) {
      String expected = "the containerPort " + own + ", as hostNetwork is true";
      scope.problems().invalid(this, at.child("hostPort"), host, expected, "Remove hostPort.");
    }
  }
}
