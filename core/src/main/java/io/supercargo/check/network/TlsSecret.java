package io.supercargo.check.network;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;

/** The Secret of a certificate has a name that a Secret can have. */
final class TlsSecret extends Rule<String, Scope> {
  TlsSecret() {
    super("ingress/tls-secret");
  }

  @Override
  public void check(String name, FieldPath at, Scope scope) {
    if (!name.isEmpty()) {
      scope.problems().format(this, at, name, Formats.subdomain(name));
    }
  }
}
