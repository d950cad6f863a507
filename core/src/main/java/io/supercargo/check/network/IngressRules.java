package io.supercargo.check.network;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.networking.v1.IngressSpec;

/** An Ingress has rules or a default backend. */
final class IngressRules extends Rule<IngressSpec, Scope> {
  IngressRules() {
    super("ingress/rules");
  }

  @Override
  public void check(IngressSpec spec, FieldPath at, Scope scope) {
    if (Values.list(spec.rules()).isEmpty() && spec.defaultBackend() == null) {
      scope.problems().invalid(this, at, null, "rules or a defaultBackend");
    }
  }
}
