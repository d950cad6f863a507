package io.supercargo.check.tenant;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.ResourceQuotaSpec;
import java.util.List;

/** A quota's scopes exist, count its resources, and do not exclude each other. */
final class QuotaScopes extends Rule<ResourceQuotaSpec, Scope> {
  QuotaScopes() {
    super("resource-quota/scopes");
  }

  @Override
  public void check(ResourceQuotaSpec spec, FieldPath at, Scope scope) {
    List<String> scopes = Values.list(spec.scopes());
    for (String each : scopes) {
      if (!Quotas.isScope(each)) {
        scope.problems().invalid(this, at, each, "a scope, such as BestEffort or Terminating");
      }
      String misfit = Quotas.misfit(each, Values.map(spec.hard()));
      if (misfit != null) {
        String expected = "a scope that counts " + misfit;
        scope.problems().invalid(this, at, each, expected);
      }
    }
    if (Quotas.conflict(scopes)) {
      scope.problems().invalid(this, at, null, "scopes that do not exclude each other");
    }
  }
}
