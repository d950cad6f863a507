package io.supercargo.check.pod;

import io.supercargo.check.engine.Amounts;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Quantity;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.ResourceRequirements;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the containers of a pod need together: regular ones and sidecars run at once, before them
 * each init container beside the sidecars that started before it.
 */
final class PodTotals {
  private PodTotals() {}

  static Map<String, BigDecimal> requests(PodSpec spec) {
    return total(spec, "requests");
  }

  static Map<String, BigDecimal> limits(PodSpec spec) {
    return total(spec, "limits");
  }

  private static Map<String, BigDecimal> total(PodSpec spec, String field) {
    Map<String, BigDecimal> running = new LinkedHashMap<>();
    for (Container container : Values.list(spec.containers())) {
      add(running, amounts(container, field));
    }
    Map<String, BigDecimal> sidecars = new LinkedHashMap<>();
    Map<String, BigDecimal> peak = new LinkedHashMap<>();
    for (Container container : Values.list(spec.initContainers())) {
      Map<String, BigDecimal> own = amounts(container, field);
      if (Containers.isSidecar(container)) {
        add(running, own);
        add(sidecars, own);
        own = sidecars;
      } else {
        add(own, sidecars);
      }
      max(peak, own);
    }
    max(running, peak);
    return running;
  }

  private static Map<String, BigDecimal> amounts(Container container, String field) {
    Map<String, BigDecimal> result = new LinkedHashMap<>();
    ResourceRequirements resources = container.resources();
    if (resources != null) {
      Map<String, Quantity> amounts =
          field.equals("limits") ? resources.limits() : resources.requests();
      for (Map.Entry<String, Quantity> entry : Values.map(amounts).entrySet()) {
        result.put(entry.getKey(), Amounts.of(entry.getValue()));
      }
    }
    return result;
  }

  private static void add(Map<String, BigDecimal> sum, Map<String, BigDecimal> more) {
    for (Map.Entry<String, BigDecimal> entry : more.entrySet()) {
      BigDecimal present = sum.get(entry.getKey());
      sum.put(entry.getKey(), present == null ? entry.getValue() : present.add(entry.getValue()));
    }
  }

  private static void max(Map<String, BigDecimal> most, Map<String, BigDecimal> other) {
    for (Map.Entry<String, BigDecimal> entry : other.entrySet()) {
      BigDecimal present = most.get(entry.getKey());
      if (present == null || present.compareTo(entry.getValue()) < 0) {
        most.put(entry.getKey(), entry.getValue());
      }
    }
  }
}
