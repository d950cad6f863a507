package io.supercargo.model.shortcut;

import io.supercargo.model.StructBuilder;
import io.supercargo.model.core.v1.ServicePort;

/** The ports of a Service. */
final class Ports {
  private Ports() {}

  static ServicePort.Builder add(Object service) {
    StructBuilder<?> spec = Self.spec(service);
    return (ServicePort.Builder) spec.addElement(spec.index("ports"));
  }

  static ServicePort.Builder last(Object service) {
    return (ServicePort.Builder) Self.lastElement(Self.spec(service), "ports");
  }
}
