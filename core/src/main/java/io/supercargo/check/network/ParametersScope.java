package io.supercargo.check.network;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.networking.v1.IngressClassParametersReference;

/** The parameters of an IngressClass are the cluster's, or of a namespace that is named. */
final class ParametersScope extends Rule<IngressClassParametersReference, Scope> {
  ParametersScope() {
    super("ingress-class/parameters-scope");
  }

  @Override
  public void check(IngressClassParametersReference parameters, FieldPath at, Scope scope) {
    String value = parameters.scope();
    String namespace = parameters.namespace();
    FieldPath path = at.child("namespace");
    if ("Namespace".equals(value)) {
      if (namespace == null) {
        scope.problems().required(this, path, "a namespace, as scope is Namespace");
      } else {
        scope.problems().format(this, path, namespace, Formats.label(namespace));
      }
    } else if (!"Cluster".equals(value)) {
      scope.problems().unsupported(this, at.child("scope"), value, "Cluster", "Namespace");
    } else if (namespace != null) {
      scope.problems().forbidden(this, path, "the scope is Cluster, so there is no namespace");
    }
  }
}
