package io.supercargo.check.pod;

import io.supercargo.check.engine.Amounts;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Resources;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Quantity;
import io.supercargo.model.core.v1.ResourceRequirements;
import java.util.Map;

/** A request is not above its limit, and the same as it where nothing can be overcommitted. */
final class RequestsAndLimits extends Rule<ResourceRequirements, Scope> {
  RequestsAndLimits() {
    super("container/requests-and-limits");
  }

  @Override
  public void check(ResourceRequirements resources, FieldPath at, Scope scope) {
    Map<String, Quantity> limits = Values.map(resources.limits());
    for (Map.Entry<String, Quantity> request : Values.map(resources.requests()).entrySet()) {
      String name = request.getKey();
      Quantity limit = limits.get(name);
      boolean exact = !Resources.isOvercommitAllowed(name);
      if (limit == null) {
        if (exact) {
          String expected = "a limit of " + name + " too, the same as its request";
          scope.problems().required(this, at.child("limits"), expected);
        }
        continue;
      }
      int order = Amounts.compare(request.getValue(), limit);
      if (exact ? order != 0 : order > 0) {
        String expected =
            "a request of " + name + (exact ? " equal to" : " of at most") + " its limit " + limit;
        String found = request.getValue().toString();
        scope.problems().invalid(this, at.child("requests"), found, expected);
      }
    }
  }
}
