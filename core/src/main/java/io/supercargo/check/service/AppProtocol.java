package io.supercargo.check.service;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;

/** The application protocol of a port is a qualified name. */
final class AppProtocol extends Rule<String, Scope> {
  AppProtocol() {
    super("service/app-protocol");
  }

  @Override
  public void check(String protocol, FieldPath at, Scope scope) {
    scope.problems().format(this, at, protocol, Formats.qualifiedName(protocol));
  }
}
