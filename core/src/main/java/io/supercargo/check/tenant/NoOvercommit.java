package io.supercargo.check.tenant;

import io.supercargo.check.engine.Amounts;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.Quantity;
import io.supercargo.model.core.v1.LimitRangeItem;
import java.util.Map;

/** Of what cannot be shared, containers get what they ask for. */
final class NoOvercommit extends Rule<LimitRangeItem, Scope> {
  NoOvercommit() {
    super("limit-range/overcommit");
  }

  @Override
  public void check(LimitRangeItem item, FieldPath at, Scope scope) {
    Map<String, Quantity> defaults = Limits.defaults(item);
    for (Map.Entry<String, Quantity> request : Limits.requests(item).entrySet()) {
      String name = request.getKey();
      Quantity limit = defaults.get(name);
      boolean shared = ResourceNames.isNative(name) && !name.startsWith("hugepages-");
      if (!shared && limit != null && Amounts.compare(limit, request.getValue()) != 0) {
        FieldPath path = at.child("defaultRequest").key(name);
        String expected = "the default limit, " + limit + ", as " + name + " cannot be shared";
        scope.problems().invalid(this, path, request.getValue(), expected);
      }
    }
  }
}
