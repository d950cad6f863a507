package io.supercargo.check.service;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ServiceSpec;
import java.util.List;

/** The families of a Service's addresses are IPv4 and IPv6, each once. */
final class IpFamilies extends Rule<ServiceSpec, Scope> {
  IpFamilies() {
    super("service/ip-families");
  }

  @Override
  public void check(ServiceSpec spec, FieldPath at, Scope scope) {
    List<String> families = Values.list(spec.ipFamilies());
    for (int i = 0; i < families.size(); i++) {
      FieldPath path = at.child("ipFamilies").index(i);
      String family = families.get(i);
      if (!Values.isOneOf(family, "IPv4", "IPv6")) {
        scope.problems().unsupported(this, path, family, "IPv4", "IPv6");
      }
      if (families.indexOf(family) < i) {
        scope.problems().duplicate(this, path, family, "each family once");
      }
    }
  }
}
