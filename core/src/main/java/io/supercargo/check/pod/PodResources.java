package io.supercargo.check.pod;

import io.supercargo.check.engine.Amounts;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Resources;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Quantity;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.ResourceRequirements;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What a pod requests as a whole is enough for its containers. */
final class PodResources extends Rule<ResourceRequirements, PodScope> {
  PodResources() {
    super("pod/resources");
  }

  @Override
  public void check(ResourceRequirements resources, FieldPath at, PodScope scope) {
    if (resources.claims() != null && !resources.claims().isEmpty()) {
      scope.problems().forbidden(this, at.child("claims"), "a pod as a whole has no claims");
    }
    Map<String, Quantity> limits = Values.map(resources.limits());
    Map<String, Quantity> requests = Values.map(resources.requests());
    Map<String, BigDecimal> needed = PodTotals.requests(scope.spec);
    for (Map.Entry<String, Quantity> request : requests.entrySet()) {
      enough(request, needed, at.child("requests"), scope);
    }
    Map<String, BigDecimal> neededLimits = PodTotals.limits(scope.spec);
    for (Map.Entry<String, Quantity> limit : limits.entrySet()) {
      if (Resources.isHugePages(limit.getKey())) {
        enough(limit, neededLimits, at.child("limits"), scope);
      }
    }
    containers(limits, at.child("containers"), scope);
  }

  private void enough(
      Map.Entry<String, Quantity> given,
      Map<String, BigDecimal> needed,
      FieldPath at,
      PodScope scope) {
    BigDecimal sum = needed.get(given.getKey());
    if (sum != null && sum.compareTo(Amounts.of(given.getValue())) > 0) {
      FieldPath path = at.key(given.getKey());
      String expected = "at least " + sum.toPlainString() + ", what the containers need together";
      scope.problems().invalid(this, path, given.getValue().toString(), expected);
    }
  }

  private void containers(Map<String, Quantity> limits, FieldPath at, PodScope scope) {
    List<Container> containers = Values.list(scope.spec.containers());
    for (int i = 0; i < containers.size(); i++) {
      ResourceRequirements own = containers.get(i).resources();
      if (own == null) {
        continue;
      }
      for (Map.Entry<String, Quantity> entry : Values.map(own.limits()).entrySet()) {
        Quantity limit = limits.get(entry.getKey());
        if (limit != null && Amounts.compare(entry.getValue(), limit) > 0) {
          FieldPath path = at.index(i).key(entry.getKey()).child("limits");
          String expected = "at most " + limit + ", the limit of the pod";
          scope.problems().invalid(this, path, entry.getValue().toString(), expected);
        }
      }
    }
  }
}
