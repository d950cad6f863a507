package io.supercargo.check.autoscaling;

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
    if (name.isEmpty()) {
      scope.problems().required(this, at.child("name"), "a resource, such as cpu");
    } else {
      scope.problems().format(this, at.child("name"), name, ResourceNames.container(name));
    }
    String container = Values.text(source.container());
    if (container.isEmpty()) {
      scope.problems().required(this, at.child("container"), "a container's name");
    } else {
      FieldPath path = at.child("container");
      scope.problems().format(this, path, container, Formats.label(container));
    }
  }
}
