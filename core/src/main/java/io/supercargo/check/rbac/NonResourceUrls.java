package io.supercargo.check.rbac;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.rbac.v1.PolicyRule;

/** A policy rule is about resources or about URLs. */
final class NonResourceUrls extends Rule<PolicyRule, Scope> {
  NonResourceUrls() {
    super("rbac/non-resource-urls");
  }

  @Override
  public void check(PolicyRule rule, FieldPath at, Scope scope) {
    boolean resources =
        !Values.list(rule.apiGroups()).isEmpty()
            || !Values.list(rule.resources()).isEmpty()
            || !Values.list(rule.resourceNames()).isEmpty();
    if (resources && !Values.list(rule.nonResourceURLs()).isEmpty()) {
      String message = "a rule is about resources or about URLs, not both";
      String fix = "Make two rules of it.";
      scope.problems().add(this, ErrorType.INVALID, at.child("nonResourceURLs"), message, fix);
    }
  }
}
