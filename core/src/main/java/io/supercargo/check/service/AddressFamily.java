package io.supercargo.check.service;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ServiceSpec;
import java.util.List;

/** The addresses that a Service asks for are of families that the cluster has, if that is known. */
final class AddressFamily extends Rule<ServiceSpec, Scope> {
  AddressFamily() {
    super("service/address-family");
  }

  @Override
  public void check(ServiceSpec spec, FieldPath at, Scope scope) {
    List<String> addresses = ServiceFacts.addresses(spec);
    int families = Values.list(spec.ipFamilies()).size();
    for (int i = families; i < addresses.size(); i++) {
      String family = ServiceFacts.family(addresses.get(i));
      if (family != null && !scope.target().mayHave(family)) {
        FieldPath path = at.child("clusterIPs").index(i);
        String expected = "an address of a family that the cluster has";
        scope.problems().invalid(this, path, addresses.get(i), expected);
      }
    }
  }
}
