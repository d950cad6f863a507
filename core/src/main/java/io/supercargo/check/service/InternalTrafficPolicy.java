package io.supercargo.check.service;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ServiceSpec;

/** How traffic from inside is spread is said by Cluster or Local. */
final class InternalTrafficPolicy extends Rule<ServiceSpec, Scope> {
  InternalTrafficPolicy() {
    super("service/internal-traffic-policy");
  }

  @Override
  public void check(ServiceSpec spec, FieldPath at, Scope scope) {
    String policy = spec.internalTrafficPolicy();
    if (policy != null && !Values.isOneOf(policy, "Cluster", "Local")) {
      FieldPath path = at.child("internalTrafficPolicy");
      scope.problems().unsupported(this, path, policy, "Cluster", "Local");
    }
  }
}
