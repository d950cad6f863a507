package io.supercargo.check.service;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ServiceSpec;

/** The policy of a Service's address families is one that exists. */
final class IpFamilyPolicy extends Rule<ServiceSpec, Scope> {
  IpFamilyPolicy() {
    super("service/ip-family-policy");
  }

  @Override
  public void check(ServiceSpec spec, FieldPath at, Scope scope) {
    String policy = spec.ipFamilyPolicy();
    if (policy != null
        && !Values.isOneOf(policy, "SingleStack", "PreferDualStack", "RequireDualStack")) {
      FieldPath path = at.child("ipFamilyPolicy");
      scope
          .problems()
          .unsupported(this, path, policy, "PreferDualStack", "RequireDualStack", "SingleStack");
    }
  }
}
