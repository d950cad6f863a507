package io.supercargo.check.tenant;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.Quantity;
import java.util.Map;

/** A quota counts resources that the server knows. */
final class QuotaResources extends Rule<Map<String, Quantity>, Scope> {
  QuotaResources() {
    super("resource-quota/resource-name");
  }

  @Override
  public void check(Map<String, Quantity> hard, FieldPath at, Scope scope) {
    for (String name : hard.keySet()) {
      scope.problems().format(this, at.key(name), name, ResourceNames.quota(name));
    }
  }
}
