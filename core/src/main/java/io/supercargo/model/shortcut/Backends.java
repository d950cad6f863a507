package io.supercargo.model.shortcut;

import io.supercargo.model.Arguments;
import io.supercargo.model.StructBuilder;
import io.supercargo.ref.ServicePortRef;

/** Backends of an Ingress. */
final class Backends {
  private Backends() {}

  static StructBuilder<?> set(StructBuilder<?> backend, ServicePortRef port) {
    Arguments.notNull(port, "port");
    StructBuilder<?> service = backend.edit("service");
    service.setValue(service.index("name"), port.service().name());
    StructBuilder<?> target = service.edit("port");
    if (port.name() != null) {
      target.setValue(target.index("name"), port.name());
    } else {
      target.setValue(target.index("number"), port.number());
    }
    return backend;
  }
}
