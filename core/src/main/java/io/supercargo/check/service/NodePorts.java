package io.supercargo.check.service;

import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ServicePort;
import io.supercargo.model.core.v1.ServiceSpec;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The node ports that a Service would get. Ports of the same number share one; the ones that the
 * server would choose stand as negative numbers.
 */
final class NodePorts {
  private final List<ServicePort> ports;
  private final int[] assigned;
  private final boolean[] taken;

  NodePorts(ServiceSpec spec) {
    ports = Values.list(spec.ports());
    assigned = new int[ports.size()];
    taken = new boolean[ports.size()];
    for (int i = 0; i < assigned.length; i++) {
      assigned[i] = Values.number(ports.get(i).nodePort());
    }
    if (ServiceFacts.hasNodePorts(spec)) {
      boolean allocates =
          !ServiceFacts.isLoadBalancer(spec) || Values.isTrue(spec.allocateLoadBalancerNodePorts());
      assign(allocates);
    }
  }

  /** Returns the node port of a port, 0 if it has none. */
  int assigned(int index) {
    return assigned[index];
  }

  /** Returns whether a port asks for a node port that another one of the Service has. */
  boolean isTaken(int index) {
    return taken[index];
  }

  private void assign(boolean allocates) {
    Map<Integer, Integer> byPort = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    for (int i = 0; i < assigned.length; i++) {
      if (assigned[i] == 0 && !allocates) {
        continue;
      }
      Integer port = Values.number(ports.get(i).port());
      Integer shared = byPort.get(port);
      if (shared == null) {
        int requested = requested(port, i);
        assigned[i] = requested == 0 ? -1 - i : requested;
        byPort.put(port, assigned[i]);
        taken[i] = !used.add(assigned[i]);
      } else if (assigned[i] == 0) {
        assigned[i] = shared;
      } else if (assigned[i] != shared) {
        taken[i] = !used.add(assigned[i]);
      }
    }
  }

  private int requested(int port, int start) {
    for (int i = start; i < assigned.length; i++) {
      if (Values.number(ports.get(i).port()) == port && assigned[i] != 0) {
        return assigned[i];
      }
    }
    return 0;
  }
}
