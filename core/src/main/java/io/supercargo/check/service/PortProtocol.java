package io.supercargo.check.service;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;

/** The protocol of a port is TCP, UDP or SCTP, in upper case. */
final class PortProtocol extends Rule<String, Scope> {
  PortProtocol() {
    super("service/port-protocol");
  }

  @Override
  public void check(String protocol, FieldPath at, Scope scope) {
    Declared.SERVICE_PORT_PROTOCOL.check(this, protocol, at, scope);
  }
}
