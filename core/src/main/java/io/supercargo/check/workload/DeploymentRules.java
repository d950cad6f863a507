package io.supercargo.check.workload;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.check.meta.Selectors;
import io.supercargo.model.apps.v1.Deployment;
import io.supercargo.model.apps.v1.DeploymentSpec;

/** Walks through a Deployment. */
final class DeploymentRules {
  private static final FieldPath SPEC = FieldPath.ROOT.child("spec");

  private DeploymentRules() {}

  static void check(Deployment deployment, Scope scope) {
    Metadata.check(deployment, NameFormat.SUBDOMAIN, scope);
    DeploymentSpec spec = deployment.spec();
    if (spec != null) {
      Selectors.check(spec.selector(), SPEC.child("selector"), scope);
    }
  }
}
