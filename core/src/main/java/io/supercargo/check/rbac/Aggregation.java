package io.supercargo.check.rbac;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.rbac.v1.AggregationRule;

/** A role that gathers others says which. */
final class Aggregation extends Rule<AggregationRule, Scope> {
  Aggregation() {
    super("rbac/aggregation");
  }

  @Override
  public void check(AggregationRule rule, FieldPath at, Scope scope) {
    if (Values.list(rule.clusterRoleSelectors()).isEmpty()) {
      scope.problems().required(this, at, "at least one selector of ClusterRoles");
    }
  }
}
