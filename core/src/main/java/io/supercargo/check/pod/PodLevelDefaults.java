package io.supercargo.check.pod;

import io.supercargo.check.engine.Resources;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Quantity;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.ResourceRequirements;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the server fills in for the resources of a pod as a whole, if some are written. */
final class PodLevelDefaults {
  private PodLevelDefaults() {}

  static void fill(PodSpec.Builder builder) {
    int index = builder.index("resources");
    if (!(builder.get(index) instanceof ResourceRequirements resources)) {
      return;
    }
    PodSpec spec = builder.build();
    Map<String, Quantity> limits = new LinkedHashMap<>(Values.map(resources.limits()));
    Map<String, Quantity> requests = new LinkedHashMap<>(Values.map(resources.requests()));
    if (!limits.isEmpty() || !requests.isEmpty()) {
      hugePages(spec, limits, requests);
    }
    if (!limits.isEmpty()) {
      requests(spec, limits, requests);
    }
    ResourceRequirements.Builder filled = resources.toBuilder();
    if (!limits.isEmpty()) {
      filled.setValue(filled.index("limits"), limits);
    }
    if (!requests.isEmpty()) {
      filled.setValue(filled.index("requests"), requests);
    }
    builder.setValue(index, filled.build());
  }

  private static void hugePages(
      PodSpec spec, Map<String, Quantity> limits, Map<String, Quantity> requests) {
    for (Map.Entry<String, BigDecimal> sum : PodTotals.limits(spec).entrySet()) {
      String name = sum.getKey();
      if (Resources.isHugePages(name) && !requests.containsKey(name)) {
        limits.putIfAbsent(name, Quantity.of(sum.getValue().toPlainString()));
      }
    }
  }

  private static void requests(
      PodSpec spec, Map<String, Quantity> limits, Map<String, Quantity> requests) {
    for (Map.Entry<String, BigDecimal> sum : PodTotals.requests(spec).entrySet()) {
      String name = sum.getKey();
      if (Resources.isPodResource(name) && Resources.isOvercommitAllowed(name)) {
        requests.putIfAbsent(name, Quantity.of(sum.getValue().toPlainString()));
      }
    }
    for (Map.Entry<String, Quantity> limit : limits.entrySet()) {
      if (Resources.isPodResource(limit.getKey())) {
        requests.putIfAbsent(limit.getKey(), limit.getValue());
      }
    }
  }
}
