package io.supercargo.check.service;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ServiceSpec;

/** Only load balancers with the external traffic policy Local have a port for health checks. */
final class HealthCheckPort extends Rule<ServiceSpec, Scope> {
  HealthCheckPort() {
    super("service/health-check-node-port");
  }

  @Override
  public void check(ServiceSpec spec, FieldPath at, Scope scope) {
    int port = Values.number(spec.healthCheckNodePort());
    if (port == 0) {
      return;
    }
    FieldPath path = at.child("healthCheckNodePort");
    if (!ServiceFacts.needsHealthCheck(spec)) {
      String expected = "no port, unless type is LoadBalancer and externalTrafficPolicy is Local";
      scope.problems().invalid(this, path, port, expected, "Remove healthCheckNodePort.");
    } else if (!Values.isPort(port)) {
      scope.problems().invalid(this, path, port, "a port from 1 to 65535");
    }
  }
}
