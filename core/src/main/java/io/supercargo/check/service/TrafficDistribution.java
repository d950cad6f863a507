package io.supercargo.check.service;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.core.v1.ServiceSpec;

/** The preference among endpoints is one that the server knows. */
final class TrafficDistribution extends Rule<ServiceSpec, Scope> {
  TrafficDistribution() {
    super("service/traffic-distribution");
  }

  @Override
  public void check(ServiceSpec spec, FieldPath at, Scope scope) {
    String preference = spec.trafficDistribution();
    if (preference == null || preference.equals("PreferClose")) {
      return;
    }
    FieldPath path = at.child("trafficDistribution");
    if (!scope.atLeast(KubernetesVersion.V1_34)) {
      scope.problems().unsupported(this, path, preference, "PreferClose");
    } else if (!Values.isOneOf(preference, "PreferSameZone", "PreferSameNode")) {
      scope
          .problems()
          .unsupported(this, path, preference, "PreferClose", "PreferSameZone", "PreferSameNode");
    }
  }
}
