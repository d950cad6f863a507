package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.ContainerPort;
import io.supercargo.model.core.v1.PodSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * No two containers take the same port of the node. Among init containers, which run one after the
 * other, the server looks into each by itself, and names the first one in the path.
 */
final class HostPortConflict extends Rule<PodSpec, PodScope> {
  HostPortConflict() {
    super("container/host-port-conflict");
  }

  @Override
  public void check(PodSpec spec, FieldPath at, PodScope scope) {
    Set<String> taken = new HashSet<>();
    List<Container> containers = Values.list(spec.containers());
    for (int i = 0; i < containers.size(); i++) {
      check(containers.get(i), at.child("containers").index(i), taken, scope);
    }
    for (Container container : Values.list(spec.initContainers())) {
      check(container, at.child("initContainers").index(0), new HashSet<>(), scope);
    }
  }

  private void check(Container container, FieldPath at, Set<String> taken, PodScope scope) {
    List<ContainerPort> ports = Values.list(container.ports());
    for (int i = 0; i < ports.size(); i++) {
      ContainerPort port = ports.get(i);
      int number = Values.number(port.hostPort());
      String key = port.protocol() + "/" + Values.text(port.hostIP()) + "/" + number;
      if (number != 0 && !taken.add(key)) {
        FieldPath path = at.child("ports").index(i).child("hostPort");
        scope.problems().duplicate(this, path, key, "each port of the node once");
      }
    }
  }
}
