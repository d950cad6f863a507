package io.supercargo.check.service;

import io.supercargo.check.engine.Addresses;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Text;
import io.supercargo.check.engine.Values;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.core.v1.ServiceSpec;
import java.util.List;

/** The addresses that a Service asks for are addresses, one of a family, and fit each other. */
final class ClusterAddresses extends Rule<ServiceSpec, Scope> {
  ClusterAddresses() {
    super("service/cluster-ips");
  }

  @Override
  public void check(ServiceSpec spec, FieldPath specPath, Scope scope) {
    FieldPath at = specPath.child("clusterIPs");
    List<String> addresses = ServiceFacts.addresses(spec);
    String first = Values.text(spec.clusterIP());
    if (first.isEmpty() ? !addresses.isEmpty() : !addresses.get(0).equals(first)) {
      String expected = "a list that starts with clusterIP, " + Text.quote(first);
      scope.problems().invalid(this, at, String.join(", ", addresses), expected);
    }
    boolean wellFormed = formats(addresses, at, scope);
    if (addresses.size() > 2) {
      scope.problems().invalid(this, at, addresses.size(), "at most two addresses");
    }
    if (wellFormed) {
      families(spec, addresses, at, scope);
    }
  }

  private boolean formats(List<String> addresses, FieldPath at, Scope scope) {
    int before = scope.problems().count();
    boolean strict = scope.atLeast(KubernetesVersion.V1_36);
    for (int i = 0; i < addresses.size(); i++) {
      String address = addresses.get(i);
      if (i > 0 || !address.equals(ServiceFacts.NONE)) {
        String problem = Addresses.problem(address, strict);
        scope.problems().format(this, at.index(i), address, problem);
      } else if (addresses.size() > 1) {
        scope.problems().invalid(this, at, String.join(", ", addresses), "None alone");
      }
    }
    return scope.problems().count() == before;
  }

  private void families(ServiceSpec spec, List<String> addresses, FieldPath at, Scope scope) {
    List<String> families = Values.list(spec.ipFamilies());
    boolean four = false;
    boolean six = false;
    for (int i = 0; i < addresses.size(); i++) {
      String family = ServiceFacts.family(addresses.get(i));
      four |= "IPv4".equals(family);
      six |= "IPv6".equals(family);
      if (family != null && i < families.size() && isOther(families.get(i), family)) {
        String expected = "an address of " + families.get(i) + ", as ipFamilies says";
        scope.problems().invalid(this, at.index(i), addresses.get(i), expected);
      }
    }
    if (addresses.size() > 1 && !(four && six)) {
      String expected = "one address of IPv4 and one of IPv6";
      scope.problems().invalid(this, at, String.join(", ", addresses), expected);
    }
  }

  private static boolean isOther(String wanted, String family) {
    return Values.isOneOf(wanted, "IPv4", "IPv6") && !wanted.equals(family);
  }
}
