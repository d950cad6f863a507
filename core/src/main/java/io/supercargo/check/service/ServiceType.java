package io.supercargo.check.service;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.core.v1.ServiceSpec;

/** The type of a Service is one of four. */
final class ServiceType extends Rule<ServiceSpec, Scope> {
  ServiceType() {
    super("service/type");
  }

  @Override
  public void check(ServiceSpec spec, FieldPath at, Scope scope) {
    Declared.SERVICE_SPEC_TYPE.check(this, spec.type(), at.child("type"), scope);
  }
}
