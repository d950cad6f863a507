package io.supercargo.check.network;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.networking.v1.IngressBackend;
import io.supercargo.model.networking.v1.IngressServiceBackend;
import io.supercargo.model.networking.v1.ServiceBackendPort;
import org.jspecify.annotations.Nullable;

/** A backend is one Service with a port's name or number, or one other resource. */
final class Backend extends Rule<IngressBackend, Scope> {
  Backend() {
    super("ingress/backend");
  }

  @Override
  public void check(IngressBackend backend, FieldPath at, Scope scope) {
    IngressServiceBackend service = backend.service();
    if (backend.resource() != null && service != null) {
      String expected = "a service or a resource, not both";
      scope.problems().invalid(this, at, "service and resource", expected);
    } else if (service != null) {
      name(service, at.child("service", "name"), scope);
      port(service.port(), at, scope);
    } else if (backend.resource() == null) {
      scope.problems().invalid(this, at, null, "a service or a resource");
    }
  }

  private void name(IngressServiceBackend service, FieldPath at, Scope scope) {
    String name = Values.text(service.name());
    if (Declared.INGRESS_SERVICE_BACKEND_NAME_FILLED.check(this, name, at, scope)) {
      boolean relaxed = scope.atLeast(KubernetesVersion.V1_36);
      String problem = relaxed ? Formats.label(name) : Formats.label1035(name);
      scope.problems().format(this, at, name, problem);
    }
  }

  private void port(@Nullable ServiceBackendPort port, FieldPath at, Scope scope) {
    String name = port == null ? "" : Values.text(port.name());
    int number = port == null ? 0 : Values.number(port.number());
    FieldPath path = at.child("service", "port");
    if (!name.isEmpty() && number != 0) {
      String expected = "a port's name or number, not both";
      scope.problems().invalid(this, at, "name and number", expected);
    } else if (!name.isEmpty()) {
      scope.problems().format(this, path.child("name"), name, Formats.portName(name));
    } else if (number == 0) {
      scope.problems().required(this, at, "the name or number of a port in service.port");
    } else if (!Values.isPort(number)) {
      scope.problems().invalid(this, path.child("number"), number, "a port from 1 to 65535");
    }
  }
}
