package io.supercargo.dsl;

import io.supercargo.model.Arguments;
import io.supercargo.model.StructBuilder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The labels by which the pods of a workload are selected: those of a selector that it states, or
 * else those that are derived from its name and the set's. The derivation is a promise: selectors
 * cannot be changed once they are deployed.
 */
final class PodLabels implements Supplier<Map<String, String>> {
  private final ManifestsScope scope;
  private final StructBuilder<?> workload;
  private final String name;
  private boolean wanted;

  PodLabels(ManifestsScope scope, StructBuilder<?> workload, String name) {
    this.scope = scope;
    this.workload = workload;
    this.name = name;
  }

  /** Returns the labels as they stand now, and notes that somebody selects by them. */
  @Override
  public Map<String, String> get() {
    wanted = true;
    Map<String, String> stated = stated();
    if (stated == null) {
      return derived();
    }
    if (stated.isEmpty()) {
      throw Arguments.failure(
          workload.schema().kind()
              + " "
              + name
              + " selects its pods by expressions alone, others can only do so by labels: "
              + "add one by selects(label, value)");
    }
    return stated;
  }

  /** Returns the labels of the selector, or null if none is stated. */
  private @Nullable Map<String, String> stated() {
    if (!hasSelector()) {
      return null;
    }
    StructBuilder<?> spec = workload.edit("spec");
    return spec.isSet(spec.index("selector")) ? labels(spec.edit("selector"), "matchLabels") : null;
  }

  /** Returns the labels of the pods as far as they are stated, and writes nothing to look. */
  private Map<String, String> podLabels() {
    StructBuilder<?> builder = workload;
    for (String field : pathOfPodMetadata(workload)) {
      int index = builder.index(field);
      if (!builder.isSet(index)) {
        return Map.of();
      }
      builder = builder.edit(index);
    }
    return labels(builder, "labels");
  }

  private Map<String, String> derived() {
    Map<String, String> stated = podLabels();
    Map<String, String> labels = new LinkedHashMap<>();
    put(labels, scope.nameLabel(), name, stated);
    put(labels, scope.instanceLabel(), scope.name(), stated);
    return Collections.unmodifiableMap(labels);
  }

  /** A pod label that is stated explicitly replaces the derived value, in the selector too. */
  private static void put(
      Map<String, String> labels, String key, String value, Map<String, String> stated) {
    labels.put(key, stated.getOrDefault(key, value));
  }

  /**
   * Writes what is derived into the workload.
   *
   * @return whether a selector was derived
   */
  boolean settle() {
    if (stated() != null || !(wanted || hasSelector())) {
      return false;
    }
    Map<String, String> labels = derived();
    Item.addMissing(podMetadata(), "labels", labels);
    if (hasSelector()) {
      StructBuilder<?> selector = workload.edit("spec").edit("selector");
      selector.setValue(selector.index("matchLabels"), labels);
      return true;
    }
    return false;
  }

  private boolean hasSelector() {
    return "apps/v1".equals(workload.schema().apiVersion());
  }

  private StructBuilder<?> podMetadata() {
    return podMetadata(workload);
  }

  /** Returns the builder of the metadata that the pods of a workload get. */
  static StructBuilder<?> podMetadata(StructBuilder<?> workload) {
    StructBuilder<?> builder = workload;
    for (String field : pathOfPodMetadata(workload)) {
      builder = builder.edit(field);
    }
    return builder;
  }

  private static String[] pathOfPodMetadata(StructBuilder<?> workload) {
    String kind = workload.schema().kind();
    if ("Pod".equals(kind)) {
      return new String[] {"metadata"};
    }
    return "CronJob".equals(kind)
        ? new String[] {"spec", "jobTemplate", "spec", "template", "metadata"}
        : new String[] {"spec", "template", "metadata"};
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> labels(StructBuilder<?> builder, String field) {
    Object labels = builder.get(builder.index(field));
    return labels == null ? Map.of() : (Map<String, String>) labels;
  }
}
