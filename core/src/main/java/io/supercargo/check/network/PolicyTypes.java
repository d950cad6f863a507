package io.supercargo.check.network;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import java.util.List;

/** The types of a NetworkPolicy are Ingress and Egress. */
final class PolicyTypes extends Rule<List<String>, Scope> {
  PolicyTypes() {
    super("network-policy/types");
  }

  @Override
  public void check(List<String> types, FieldPath at, Scope scope) {
    if (types.size() > 2) {
      scope.problems().invalid(this, at, types.size(), "at most two types");
      return;
    }
    for (int i = 0; i < types.size(); i++) {
      if (!Values.isOneOf(types.get(i), "Ingress", "Egress")) {
        scope.problems().unsupported(this, at.index(i), types.get(i), "Ingress", "Egress");
      }
    }
  }
}
