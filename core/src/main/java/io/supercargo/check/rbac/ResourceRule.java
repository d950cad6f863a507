package io.supercargo.check.rbac;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.rbac.v1.PolicyRule;

/** A policy rule has verbs, and groups and resources unless it is about URLs. */
final class ResourceRule extends Rule<PolicyRule, Scope> {
  ResourceRule() {
    super("rbac/policy-rule");
  }

  @Override
  public void check(PolicyRule rule, FieldPath at, Scope scope) {
    if (Values.list(rule.verbs()).isEmpty()) {
      scope.problems().required(this, at.child("verbs"), "at least one verb, such as get");
    }
    if (!Values.list(rule.nonResourceURLs()).isEmpty()) {
      return;
    }
    if (Values.list(rule.apiGroups()).isEmpty()) {
      String expected = "at least one API group; \"\" is the core group";
      scope.problems().required(this, at.child("apiGroups"), expected);
    }
    if (Values.list(rule.resources()).isEmpty()) {
      scope.problems().required(this, at.child("resources"), "at least one resource");
    }
  }
}
