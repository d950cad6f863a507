package io.supercargo.check.network;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.networking.v1.HTTPIngressRuleValue;

/** A rule with http has paths. */
final class IngressPaths extends Rule<HTTPIngressRuleValue, Scope> {
  IngressPaths() {
    super("ingress/paths");
  }

  @Override
  public void check(HTTPIngressRuleValue http, FieldPath at, Scope scope) {
    if (Values.list(http.paths()).isEmpty()) {
      scope.problems().required(this, at.child("paths"), "at least one path, or no http");
    }
  }
}
