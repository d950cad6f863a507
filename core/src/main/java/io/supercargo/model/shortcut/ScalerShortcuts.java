package io.supercargo.model.shortcut;

import io.supercargo.model.Arguments;
import io.supercargo.model.Quantity;
import io.supercargo.model.StructBuilder;
import io.supercargo.model.autoscaling.v2.HorizontalPodAutoscalerSpec;
import io.supercargo.ref.WorkloadRef;

/**
 * Shorter ways to the fields of a HorizontalPodAutoscaler.
 *
 * @param <B> the builder that mixes this in
 */
public interface ScalerShortcuts<B> {
  /** Sets {@code spec.scaleTargetRef: {apiVersion, kind, name}}. */
  default B scales(WorkloadRef workload) {
    Arguments.notNull(workload, "workload");
    StructBuilder<?> target = Self.spec(this).edit("scaleTargetRef");
    target.setValue(target.index("apiVersion"), workload.apiVersion());
    target.setValue(target.index("kind"), workload.kind());
    target.setValue(target.index("name"), workload.name());
    return Self.with(this, target);
  }

  /** Sets {@code spec.minReplicas} and {@code spec.maxReplicas}. */
  default B replicas(int min, int max) {
    HorizontalPodAutoscalerSpec.Builder spec =
        (HorizontalPodAutoscalerSpec.Builder) Self.spec(this);
    return Self.with(this, spec.minReplicas(min).maxReplicas(max));
  }

  /**
   * Adds to {@code spec.metrics}: {@code {type: Resource, resource: {name: cpu, target: {type:
   * Utilization, averageUtilization}}}}.
   *
   * @param percent of what the containers request
   */
  default B cpuUtilization(int percent) {
    return utilization("cpu", percent);
  }

  /** As {@link #cpuUtilization}, for memory. */
  default B memoryUtilization(int percent) {
    return utilization("memory", percent);
  }

  /**
   * Adds to {@code spec.metrics}: {@code {type: Pods, pods: {metric: {name}, target: {type:
   * AverageValue, averageValue}}}}.
   *
   * @param metric the name of a metric of the pods, such as {@code http_requests_per_second}
   * @param average what each pod should have of it, a quantity
   */
  default B podsMetric(String metric, String average) {
    return average("Pods", "pods", metric, average);
  }

  /** As {@link #podsMetric}, for a metric of something outside: {@code {type: External, …}}. */
  default B externalMetric(String metric, String average) {
    return average("External", "external", metric, average);
  }

  /**
   * Sets {@code spec.behavior.scaleDown.stabilizationWindowSeconds}: how long fewer pods must have
   * been enough before some are removed.
   */
  default B scaleDownAfter(int seconds) {
    StructBuilder<?> rules = Self.spec(this).edit("behavior").edit("scaleDown");
    rules.setValue(rules.index("stabilizationWindowSeconds"), seconds);
    return Self.with(this, rules);
  }

  private B average(String type, String field, String name, String average) {
    Quantity amount = Quantity.of(average);
    StructBuilder<?> spec = Self.spec(this);
    StructBuilder<?> metric = spec.addElement(spec.index("metrics"));
    metric.setValue(metric.index("type"), type);
    StructBuilder<?> source = metric.edit(field);
    StructBuilder<?> identifier = source.edit("metric");
    identifier.setValue(identifier.index("name"), name);
    StructBuilder<?> target = source.edit("target");
    target.setValue(target.index("type"), "AverageValue");
    target.setValue(target.index("averageValue"), amount);
    return Self.with(this, spec);
  }

  private B utilization(String resource, int percent) {
    StructBuilder<?> spec = Self.spec(this);
    StructBuilder<?> metric = spec.addElement(spec.index("metrics"));
    metric.setValue(metric.index("type"), "Resource");
    StructBuilder<?> source = metric.edit("resource");
    source.setValue(source.index("name"), resource);
    StructBuilder<?> target = source.edit("target");
    target.setValue(target.index("type"), "Utilization");
    target.setValue(target.index("averageUtilization"), percent);
    return Self.with(this, spec);
  }
}
