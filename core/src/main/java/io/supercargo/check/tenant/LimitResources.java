package io.supercargo.check.tenant;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Quantity;
import io.supercargo.model.core.v1.LimitRangeItem;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Limits are about resources that the server knows. */
final class LimitResources extends Rule<LimitRangeItem, Scope> {
  LimitResources() {
    super("limit-range/resource-name");
  }

  @Override
  public void check(LimitRangeItem item, FieldPath at, Scope scope) {
    boolean container = Values.isOneOf(item.type(), "Pod", "Container");
    names(item.max(), container, at.child("max"), scope);
    names(item.min(), container, at.child("min"), scope);
    names(Limits.defaults(item), container, at.child("default"), scope);
    names(Limits.requests(item), container, at.child("defaultRequest"), scope);
    names(item.maxLimitRequestRatio(), container, at.child("maxLimitRequestRatio"), scope);
  }

  private void names(
      @Nullable Map<String, Quantity> amounts, boolean container, FieldPath at, Scope scope) {
    for (String name : Values.map(amounts).keySet()) {
      String problem = container ? ResourceNames.container(name) : ResourceNames.any(name);
      scope.problems().format(this, at.key(name), name, problem);
    }
  }
}
