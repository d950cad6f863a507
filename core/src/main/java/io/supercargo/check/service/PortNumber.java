package io.supercargo.check.service;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;

/** A port is a number from 1 to 65535. */
final class PortNumber extends Rule<Integer, Scope> {
  PortNumber() {
    super("service/port");
  }

  @Override
  public void check(Integer port, FieldPath at, Scope scope) {
    Declared.SERVICE_PORT_PORT.check(this, port, at, scope);
  }
}
