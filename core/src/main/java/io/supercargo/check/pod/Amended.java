package io.supercargo.check.pod;

import io.supercargo.check.engine.Amounts;
import io.supercargo.model.Quantity;
import io.supercargo.model.core.v1.ResourceRequirements;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies lists of which some elements change. */
final class Amended {
  private Amended() {}

  /** Returns the quantities of a map rounded up to thousandths; the same map if they are. */
  @SuppressWarnings("ReferenceEquality") // the same object is one that did not change
  static @Nullable Map<String, Quantity> rounded(@Nullable Map<String, Quantity> amounts) {
    if (amounts == null) {
      return null;
    }
    Map<String, Quantity> result = amounts;
    for (Map.Entry<String, Quantity> entry : amounts.entrySet()) {
      Quantity rounded = Amounts.roundedToMilli(entry.getValue());
      if (rounded != entry.getValue()) {
        result = result == amounts ? new LinkedHashMap<>(amounts) : result;
        result.put(entry.getKey(), rounded);
      }
    }
    return result;
  }

  static @Nullable ResourceRequirements rounded(@Nullable ResourceRequirements resources) {
    if (resources == null) {
      return null;
    }
    Map<String, Quantity> limits = rounded(resources.limits());
    Map<String, Quantity> requests = rounded(resources.requests());
    if (limits == resources.limits() && requests == resources.requests()) {
      return resources;
    }
    ResourceRequirements.Builder builder = resources.toBuilder();
    builder.setValue(builder.index("limits"), limits);
    builder.setValue(builder.index("requests"), requests);
    return builder.build();
  }
}
