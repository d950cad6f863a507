package io.supercargo.check.service;

import io.supercargo.check.engine.Addresses;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.KubernetesVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An endpoint has 1 to 100 addresses of the slice's type, which others can reach. */
final class SliceAddresses extends Rule<List<String>, SliceScope> {
  private static final int MOST = 100;

  SliceAddresses() {
    super("endpoint-slice/addresses");
  }

  @Override
  public void check(List<String> addresses, FieldPath at, SliceScope scope) {
    if (addresses.isEmpty()) {
      scope.problems().required(this, at, "at least one address");
    } else if (addresses.size() > MOST) {
      scope.problems().tooMany(this, at, addresses.size(), MOST, "addresses");
    }
    for (int i = 0; i < addresses.size(); i++) {
      String address = addresses.get(i);
      if (scope.type.equals("IPv4") || scope.type.equals("IPv6")) {
        address(address, at, at.index(i), scope);
      } else if (scope.type.equals("FQDN")) {
        name(address, at.index(i), scope);
      }
    }
  }

  // The server reports the wrong family at the list.
  private void address(String address, FieldPath list, FieldPath at, SliceScope scope) {
    if (!scope.atLeast(KubernetesVersion.V1_33)) {
      oldAddress(address, at, scope);
      return;
    }
    boolean strict = scope.type.equals("IPv6") || scope.atLeast(KubernetesVersion.V1_36);
    String problem = Addresses.problem(address, strict);
    if (problem == null && scope.type.equals("IPv6") && !CanonicalAddress.is(address)) {
      problem = "an address in canonical text, such as 2001:db8::1";
    }
    if (problem == null) {
      if (!scope.type.equals(ServiceFacts.family(address))) {
        scope.problems().invalid(this, list, address, "addresses of " + scope.type);
      }
      problem = EndpointSubsets.problem(address);
    }
    scope.problems().format(this, at, address, problem);
  }

  // Before Kubernetes 1.33 any text of an address of that family would do.
  private void oldAddress(String address, FieldPath at, SliceScope scope) {
    String problem = Addresses.problem(address, false);
    if (problem == null && !scope.type.equals(ServiceFacts.family(address))) {
      problem = "an address of " + scope.type;
    }
    scope
        .problems()
        .format(this, at, address, problem == null ? EndpointSubsets.problem(address) : problem);
  }

  private void name(String name, FieldPath at, Scope scope) {
    if (name.isEmpty()) {
      scope.problems().required(this, at, "a domain name");
    } else {
      scope.problems().format(this, at, name, fullName(name));
    }
  }

  private static @Nullable String fullName(String name) {
    String host = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    boolean labels = Formats.subdomain(host) == null && host.indexOf('.') > 0;
    int start = 0;
    while (labels && start <= host.length()) {
      int dot = host.indexOf('.', start);
      int end = dot < 0 ? host.length() : dot;
      labels = end - start <= 63;
      start = end + 1;
    }
    return labels ? null : "a domain name with at least two parts, such as web.example.com";
  }
}
