package io.supercargo.check.network;

import io.supercargo.check.engine.Addresses;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;

/** The host of a rule is a domain name, perhaps with *. before it, and no address. */
final class IngressHost extends Rule<String, Scope> {
  IngressHost() {
    super("ingress/host");
  }

  @Override
  public void check(String host, FieldPath at, Scope scope) {
    String problem = host.indexOf('*') >= 0 ? Formats.wildcard(host) : Formats.subdomain(host);
    if (at.field().equals("host") && Addresses.parse(host) != null) {
      problem = "a domain name, no address";
    }
    scope.problems().format(this, at, host, problem);
  }
}
