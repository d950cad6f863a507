package io.supercargo.check.network;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.model.Struct;
import io.supercargo.model.networking.v1.IngressClass;
import io.supercargo.model.networking.v1.IngressClassParametersReference;
import io.supercargo.model.networking.v1.IngressClassSpec;
import java.util.List;

/** Walks through IngressClasses, and fills in their defaults. */
final class IngressClasses {
  private static final Rule<String, Scope> CONTROLLER = new Controller();
  private static final Rule<Struct, Scope> PARAMETERS =
      new TypedReference("ingress-class/parameters");
  private static final Rule<IngressClassParametersReference, Scope> SCOPE = new ParametersScope();

  private IngressClasses() {}

  static List<Rule<?, ?>> rules() {
    return List.of(CONTROLLER, PARAMETERS, SCOPE);
  }

  static void check(IngressClass type, Scope scope) {
    Metadata.check(type, NameFormat.SUBDOMAIN, scope);
    IngressClassSpec spec = type.spec();
    FieldPath at = FieldPath.ROOT.child("spec");
    String controller = spec == null ? "" : Values.text(spec.controller());
    CONTROLLER.check(controller, at.child("controller"), scope);
    IngressClassParametersReference parameters = spec == null ? null : spec.parameters();
    if (parameters != null) {
      PARAMETERS.check(parameters, at.child("parameters"), scope);
      SCOPE.check(parameters, at.child("parameters"), scope);
    }
  }

  static IngressClass defaults(IngressClass type) {
    IngressClassSpec spec = type.spec();
    IngressClassParametersReference parameters = spec == null ? null : spec.parameters();
    if (spec == null || parameters == null || parameters.scope() != null) {
      return type;
    }
    IngressClassParametersReference scoped = parameters.toBuilder().scope("Cluster").build();
    return type.toBuilder().spec(spec.toBuilder().parameters(scoped).build()).build();
  }
}
