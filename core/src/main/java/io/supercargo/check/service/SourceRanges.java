package io.supercargo.check.service;

import io.supercargo.check.engine.Addresses;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Metadata;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.core.v1.Service;
import io.supercargo.model.core.v1.ServiceSpec;
import java.util.List;

/** Who may use a load balancer is said by address ranges, for load balancers only. */
final class SourceRanges extends Rule<Service, Scope> {
  private static final String ANNOTATION = "service.beta.kubernetes.io/load-balancer-source-ranges";
  private static final String REASON = "only Services of type LoadBalancer have ranges of sources";

  SourceRanges() {
    super("service/source-ranges");
  }

  @Override
  public void check(Service service, FieldPath root, Scope scope) {
    ServiceSpec spec = service.spec();
    List<String> ranges = spec == null ? List.of() : Values.list(spec.loadBalancerSourceRanges());
    boolean balancer = spec != null && ServiceFacts.isLoadBalancer(spec);
    String annotation = Metadata.annotationsOf(service.metadata()).get(ANNOTATION);
    if (!ranges.isEmpty()) {
      // The server writes the Go field's name.
      FieldPath at = root.child("spec", "LoadBalancerSourceRanges");
      allowed(balancer, at, scope);
      for (int i = 0; i < ranges.size(); i++) {
        range(ranges.get(i), at.index(i), scope);
      }
    } else if (annotation != null) {
      FieldPath at = Metadata.PATH.child("annotations").key(ANNOTATION);
      allowed(balancer, at, scope);
      annotation(annotation.trim(), at, scope);
    }
  }

  private void allowed(boolean balancer, FieldPath at, Scope scope) {
    if (!balancer) {
      scope.problems().forbidden(this, at, REASON);
    }
  }

  private void annotation(String ranges, FieldPath at, Scope scope) {
    int start = 0;
    while (start <= ranges.length() && !ranges.isEmpty()) {
      int comma = ranges.indexOf(',', start);
      int end = comma < 0 ? ranges.length() : comma;
      range(ranges.substring(start, end), at, scope);
      start = end + 1;
    }
  }

  private void range(String range, FieldPath at, Scope scope) {
    boolean strict = scope.atLeast(KubernetesVersion.V1_36);
    scope.problems().format(this, at, range, Addresses.rangeProblem(range.trim(), strict));
  }
}
