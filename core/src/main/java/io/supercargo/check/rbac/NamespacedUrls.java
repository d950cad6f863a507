package io.supercargo.check.rbac;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.rbac.v1.PolicyRule;

/** A Role is about resources of its namespace, not about URLs. */
final class NamespacedUrls extends Rule<PolicyRule, Scope> {
  NamespacedUrls() {
    super("rbac/namespaced-urls");
  }

  @Override
  public void check(PolicyRule rule, FieldPath at, Scope scope) {
    if (!Values.list(rule.nonResourceURLs()).isEmpty()) {
      String message = "URLs belong to no namespace";
      String fix = "Use a ClusterRole for URLs.";
      scope.problems().add(this, ErrorType.INVALID, at.child("nonResourceURLs"), message, fix);
    }
  }
}
