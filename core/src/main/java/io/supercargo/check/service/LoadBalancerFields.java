package io.supercargo.check.service;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.core.v1.ServiceSpec;

/** Only a load balancer has a class, and says whether it wants node ports. */
final class LoadBalancerFields extends Rule<ServiceSpec, Scope> {
  private static final String REASON = "only Services of type LoadBalancer have this field";

  LoadBalancerFields() {
    super("service/load-balancer-fields");
  }

  @Override
  public void check(ServiceSpec spec, FieldPath at, Scope scope) {
    String type = spec.loadBalancerClass();
    FieldPath path = at.child("loadBalancerClass");
    if (ServiceFacts.isLoadBalancer(spec)) {
      if (type != null) {
        scope.problems().format(this, path, type, Formats.qualifiedName(type));
      }
      return;
    }
    if (type != null) {
      scope.problems().forbidden(this, path, REASON);
    }
    if (spec.allocateLoadBalancerNodePorts() != null) {
      scope.problems().forbidden(this, at.child("allocateLoadBalancerNodePorts"), REASON);
    }
  }
}
