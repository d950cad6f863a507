package io.supercargo.check.autoscaling;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.autoscaling.v2.ContainerResourceMetricSource;
import io.supercargo.model.autoscaling.v2.ExternalMetricSource;
import io.supercargo.model.autoscaling.v2.MetricIdentifier;
import io.supercargo.model.autoscaling.v2.MetricSpec;
import io.supercargo.model.autoscaling.v2.MetricTarget;
import io.supercargo.model.autoscaling.v2.ObjectMetricSource;
import io.supercargo.model.autoscaling.v2.PodsMetricSource;
import io.supercargo.model.autoscaling.v2.ResourceMetricSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through the metrics of an autoscaler. */
final class Metrics {
  private static final Rule<MetricSpec, Scope> TYPE = new MetricType();
  private static final Rule<MetricSpec, Scope> SOURCE = new MetricSource();
  private static final Rule<ObjectMetricSource, Scope> OBJECT = new DescribedObject();
  private static final Rule<MetricIdentifier, Scope> NAME = new MetricName();
  private static final Rule<MetricTarget, Scope> TARGET = new TargetValues();
  private static final Rule<MetricTarget, MetricScope> CHOICE = new TargetChoice();
  private static final Rule<ResourceMetricSource, Scope> RESOURCE = new ResourceMetric();
  private static final Rule<ContainerResourceMetricSource, Scope> CONTAINER = new ContainerMetric();

  private Metrics() {}

  static List<Rule<?, ?>> rules() {
    return List.of(TYPE, SOURCE, OBJECT, NAME, TARGET, CHOICE, RESOURCE, CONTAINER);
  }

  static void check(@Nullable List<MetricSpec> metrics, FieldPath at, Scope scope) {
    List<MetricSpec> all = Values.list(metrics);
    for (int i = 0; i < all.size(); i++) {
      FieldPath path = at.index(i);
      TYPE.check(all.get(i), path, scope);
      first(all.get(i), path, scope);
      SOURCE.check(all.get(i), path, scope);
    }
  }

  // Of several sources, the server only looks into the first.
  private static void first(MetricSpec metric, FieldPath at, Scope scope) {
    ObjectMetricSource object = metric.object();
    ExternalMetricSource external = metric.external();
    PodsMetricSource pods = metric.pods();
    if (object != null) {
      FieldPath path = at.child("object");
      OBJECT.check(object, path, scope);
      named(object.metric(), object.target(), path, MetricScope.object(scope));
    } else if (external != null) {
      FieldPath path = at.child("external");
      named(external.metric(), external.target(), path, MetricScope.external(scope));
    } else if (pods != null) {
      named(pods.metric(), pods.target(), at.child("pods"), MetricScope.pods(scope));
    } else {
      resource(metric, at, scope);
    }
  }

  private static void named(
      @Nullable MetricIdentifier metric,
      @Nullable MetricTarget target,
      FieldPath at,
      MetricScope scope) {
    MetricIdentifier known = metric == null ? MetricIdentifier.builder().build() : metric;
    NAME.check(known, at.child("metric"), scope);
    target(target, at, scope);
  }

  private static void resource(MetricSpec metric, FieldPath at, Scope scope) {
    ResourceMetricSource resource = metric.resource();
    ContainerResourceMetricSource container = metric.containerResource();
    if (resource != null) {
      FieldPath path = at.child("resource");
      RESOURCE.check(resource, path, scope);
      target(resource.target(), path, MetricScope.resource(scope));
    } else if (container != null) {
      FieldPath path = at.child("containerResource");
      CONTAINER.check(container, path, scope);
      target(container.target(), path, MetricScope.resource(scope));
    }
  }

  private static void target(@Nullable MetricTarget target, FieldPath at, MetricScope scope) {
    MetricTarget known = target == null ? MetricTarget.builder().build() : target;
    TARGET.check(known, at.child("target"), scope);
    CHOICE.check(known, at.child("target"), scope);
  }
}
