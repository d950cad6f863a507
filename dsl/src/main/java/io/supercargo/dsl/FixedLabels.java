package io.supercargo.dsl;

import java.util.Collections;
import java.util.Map;
import java.util.function.Supplier;

/** Labels of pods that are known already. */
final class FixedLabels implements Supplier<Map<String, String>> {
  private final Map<String, String> labels;

  FixedLabels(Map<String, String> labels) {
    this.labels = Collections.unmodifiableMap(labels);
  }

  @Override
  public Map<String, String> get() {
    return labels;
  }
}
