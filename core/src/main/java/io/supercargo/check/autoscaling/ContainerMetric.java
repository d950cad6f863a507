package io.supercargo.check.autoscaling;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.check.tenant.ResourceNames;
import io.supercargo.model.autoscaling.v2.ContainerResourceMetricSource;

/** A metric of a container's resource names both. */
final class ContainerMetric extends Rule<ContainerResourceMetricSource, Scope> {
  ContainerMetric() {
    super("hpa/container-resource");
  }

  @Override
  public void check(ContainerResourceMetricSource source, FieldPath at, Scope scope) {
    String name = Values.text(source.name());
    FieldPath path = at.child("name");
    if (Declared.CONTAINER_RESOURCE_METRIC_SOURCE_NAME_FILLED.check(this, name, path, scope)) {
      scope.problems().format(this, path, name, ResourceNames.container(name));
    }
    String container = Values.text(source.container());
    FieldPath place = at.child("container");
    if (Declared.CONTAINER_RESOURCE_METRIC_SOURCE_CONTAINER_FILLED.check(
        this, container, place, scope)) {
      scope.problems().format(this, place, container, Formats.label(container));
    }
  }
}
