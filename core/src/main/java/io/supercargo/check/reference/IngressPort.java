package io.supercargo.check.reference;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Nearest;
import io.supercargo.model.core.v1.Service;
import io.supercargo.model.core.v1.ServicePort;
import io.supercargo.model.core.v1.ServiceSpec;
import io.supercargo.model.networking.v1.IngressServiceBackend;
import io.supercargo.model.networking.v1.ServiceBackendPort;
import io.supercargo.set.Entry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Service behind an Ingress, if it is in the set, has the port that the Ingress names. */
final class IngressPort extends Rule<IngressServiceBackend, SetScope> {
  IngressPort() {
    super("reference/ingress-port");
  }

  @Override
  public void check(IngressServiceBackend backend, FieldPath at, SetScope scope) {
    Target target = Target.core("Service", scope.namespace, Values.text(backend.name()));
    Entry entry = scope.graph.find(target);
    ServiceBackendPort port = backend.port();
    if (port == null || entry == null || !(entry.resource() instanceof Service service)) {
      return;
    }
    ServiceSpec spec = service.spec();
    // What is behind an external name is not known; controllers take the Ingress' port for it.
    if (spec == null || "ExternalName".equals(spec.type())) {
      return;
    }
    if (port.name() != null && !port.name().isEmpty()) {
      named(port.name(), target, spec, entry, at.child("port").child("name"), scope);
    } else if (port.number() != null) {
      numbered(port.number(), target, spec, entry, at.child("port").child("number"), scope);
    }
  }

  private void named(
      String name, Target target, ServiceSpec spec, Entry entry, FieldPath at, SetScope scope) {
    List<String> names = new ArrayList<>();
    for (ServicePort port : Values.list(spec.ports())) {
      if (name.equals(port.name())) {
        return;
      }
      if (!Values.isEmpty(port.name())) {
        names.add(port.name());
      }
    }
    String message =
        "expected the name of a port of "
            + target
            + Words.offer(names)
            + ", found \""
            + name
            + "\"";
    report(message, meant(name, names), target, entry, at, scope);
  }

  private static @Nullable String meant(String name, List<String> names) {
    return names.size() == 1 ? names.get(0) : Nearest.of(name, names);
  }

  private void numbered(
      int number, Target target, ServiceSpec spec, Entry entry, FieldPath at, SetScope scope) {
    List<String> numbers = new ArrayList<>();
    String meant = null;
    for (ServicePort port : Values.list(spec.ports())) {
      if (port.port() == null || port.port() == number) {
        return;
      }
      numbers.add(port.port().toString());
      boolean leadsThere = port.targetPort() != null && port.targetPort().intValue() == number;
      meant = leadsThere ? port.port().toString() : meant;
    }
    String message =
        "expected the number of a port of " + target + Words.offer(numbers) + ", found " + number;
    if (meant == null && numbers.size() == 1) {
      meant = numbers.get(0);
    }
    report(message, meant, target, entry, at, scope);
  }

  private void report(
      String message,
      @Nullable String meant,
      Target target,
      Entry service,
      FieldPath at,
      SetScope scope) {
    String fix = meant == null ? "Add the port to " + target + "." : "Did you mean " + meant + "?";
    scope.error(this, at, message, fix, service.origin("spec.ports"));
  }
}
