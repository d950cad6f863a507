package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Resources;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Quantity;
import io.supercargo.model.core.v1.ResourceRequirements;
import java.util.Map;

/** An amount of huge pages is a multiple of their size. */
final class HugePages extends Rule<Map.Entry<String, Quantity>, Scope> {
  HugePages() {
    super("container/huge-pages");
  }

  @Override
  public void check(Map.Entry<String, Quantity> entry, FieldPath at, Scope scope) {
    String name = entry.getKey();
    if (Resources.isHugePages(name) && !Resources.isMultiple(name, entry.getValue())) {
      String expected = "a multiple of the size of the pages, " + name.substring(10);
      scope.problems().invalid(this, at, entry.getValue().toString(), expected);
    }
  }

  /** Huge pages come with cpu or memory. */
  void checkCompany(ResourceRequirements resources, FieldPath at, Scope scope) {
    Map<String, Quantity> limits = Values.map(resources.limits());
    Map<String, Quantity> requests = Values.map(resources.requests());
    boolean company = hasCompany(limits) || hasCompany(requests);
    if (!company && (hasHugePages(limits) || hasHugePages(requests))) {
      scope.problems().forbidden(this, at, "huge pages need cpu or memory beside them");
    }
  }

  private static boolean hasCompany(Map<String, Quantity> amounts) {
    return amounts.containsKey("cpu") || amounts.containsKey("memory");
  }

  private static boolean hasHugePages(Map<String, Quantity> amounts) {
    for (String name : amounts.keySet()) {
      if (Resources.isHugePages(name)) {
        return true;
      }
    }
    return false;
  }
}
