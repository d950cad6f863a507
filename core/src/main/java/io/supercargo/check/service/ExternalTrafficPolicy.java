package io.supercargo.check.service;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ServiceSpec;

/** How traffic from outside is spread is said for Services that can be reached from outside. */
final class ExternalTrafficPolicy extends Rule<ServiceSpec, Scope> {
  ExternalTrafficPolicy() {
    super("service/external-traffic-policy");
  }

  @Override
  public void check(ServiceSpec spec, FieldPath at, Scope scope) {
    String policy = Values.text(spec.externalTrafficPolicy());
    FieldPath path = at.child("externalTrafficPolicy");
    if (!ServiceFacts.isExternallyAccessible(spec)) {
      if (!policy.isEmpty()) {
        String expected = "no policy, as the Service cannot be reached from outside";
        String fix = "Remove externalTrafficPolicy.";
        scope.problems().invalid(this, path, policy, expected, fix);
      }
    } else if (!Values.isOneOf(policy, "Cluster", "Local")) {
      scope.problems().unsupported(this, path, policy, "Cluster", "Local");
    }
  }
}
