package io.supercargo.check.reference;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.model.core.v1.Service;
import io.supercargo.model.core.v1.ServiceSpec;
import java.util.List;

/** Walks through what a Service refers to: pods and their ports. */
final class ServiceReferences {
  private static final Rule<ServiceSpec, SetScope> SELECTION = new ServiceSelection();
  private static final Rule<ServiceSpec, SetScope> TARGET_PORT = new TargetPort();

  private ServiceReferences() {}

  static List<Rule<?, ?>> rules() {
    return List.of(SELECTION, TARGET_PORT);
  }

  static void check(Service service, SetScope scope) {
    ServiceSpec spec = service.spec();
    if (spec != null && !"ExternalName".equals(spec.type())) {
      FieldPath at = FieldPath.ROOT.child("spec");
      SELECTION.check(spec, at, scope);
      TARGET_PORT.check(spec, at, scope);
    }
  }
}
