package io.supercargo.check.reference;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Text;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Nearest;
import io.supercargo.model.core.v1.ContainerPort;
import io.supercargo.model.core.v1.ServicePort;
import io.supercargo.model.core.v1.ServiceSpec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Service's port that leads to a named port of containers leads to one that a selected pod has.
 * Without it the Service has no endpoints for that port. The DNS name of a headless Service works
 * without ports.
 */
final class TargetPort extends Rule<ServiceSpec, SetScope> {
  TargetPort() {
    super("reference/target-port");
  }

  @Override
  public void check(ServiceSpec service, FieldPath at, SetScope scope) {
    List<ServicePort> ports = Values.list(service.ports());
    List<Workload> selected = null;
    for (int i = 0; i < ports.size(); i++) {
      ServicePort port = ports.get(i);
      String name = port.targetPort() == null ? null : port.targetPort().text();
      if (name != null && !"None".equals(service.clusterIP())) {
        if (selected == null) {
          selected = scope.graph.select(scope.namespace, Values.map(service.selector()));
        }
        check(port, name, selected, at.child("ports").index(i).child("targetPort"), scope);
      }
    }
  }

  private void check(
      ServicePort port, String name, List<Workload> selected, FieldPath at, SetScope scope) {
    List<String> names = new ArrayList<>();
    String otherProtocol = null;
    for (Workload workload : selected) {
      if (!workload.isKnown()) {
        return;
      }
      for (ContainerPort candidate : workload.ports()) {
        if (!name.equals(candidate.name())) {
          add(names, candidate.name());
        } else if (protocol(candidate.protocol()).equals(protocol(port.protocol()))) {
          return;
        } else {
          otherProtocol = protocol(candidate.protocol());
        }
      }
    }
    if (!selected.isEmpty()) {
      report(name, names, otherProtocol, selected, at, scope);
    }
  }

  private static void add(List<String> names, @Nullable String name) {
    if (name != null && !names.contains(name)) {
      names.add(name);
    }
  }

  private static String protocol(@Nullable String protocol) {
    return protocol == null || protocol.isEmpty() ? "TCP" : protocol;
  }

  private void report(
      String name,
      List<String> names,
      @Nullable String otherProtocol,
      List<Workload> selected,
      FieldPath at,
      SetScope scope) {
    String nearest = Nearest.of(name, names);
    String found = Text.found(name);
    String fix = "Name the port in a container of " + selected.get(0) + ", or use its number.";
    if (otherProtocol != null) {
      found = found + ", which is a port for " + otherProtocol;
      fix = "Let the protocols of both ports be the same.";
    } else if (nearest != null) {
      fix = "Did you mean " + nearest + "?";
    }
    String expected = "expected the name of a port of " + Words.either(selected);
    scope.error(
        this,
        at,
        expected + Words.offer(names) + found,
        fix,
        selected.get(0).entry.origin(selected.get(0).specPath.toString()));
  }
}
