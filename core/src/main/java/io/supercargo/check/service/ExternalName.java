package io.supercargo.check.service;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ServiceSpec;

/** A Service of type ExternalName names a host, and has no addresses. */
final class ExternalName extends Rule<ServiceSpec, Scope> {
  private static final String REASON = "a Service of type ExternalName has no addresses";

  ExternalName() {
    super("service/external-name");
  }

  @Override
  public void check(ServiceSpec spec, FieldPath at, Scope scope) {
    if (!ServiceFacts.isExternalName(spec)) {
      return;
    }
    if (!ServiceFacts.addresses(spec).isEmpty()) {
      scope.problems().forbidden(this, at.child("clusterIPs"), REASON);
    }
    if (!Values.list(spec.ipFamilies()).isEmpty()) {
      scope.problems().forbidden(this, at.child("ipFamilies"), REASON);
    }
    if (spec.ipFamilyPolicy() != null) {
      scope.problems().forbidden(this, at.child("ipFamilyPolicy"), REASON);
    }
    String name = Values.text(spec.externalName());
    String host = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    FieldPath path = at.child("externalName");
    if (host.isEmpty()) {
      scope.problems().required(this, path, "the name of a host");
    } else {
      scope.problems().format(this, path, name, Formats.subdomain(host));
    }
  }
}
