package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.PodSpec;

/** The DNS policy is a known one. */
final class DnsPolicy extends Rule<PodSpec, PodScope> {
  private static final String[] ALLOWED = {
    "ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"
  };

  DnsPolicy() {
    super("pod/dns-policy");
  }

  @Override
  public void check(PodSpec spec, FieldPath at, PodScope scope) {
    if (!Values.isOneOf(spec.dnsPolicy(), ALLOWED)) {
      scope.problems().unsupported(this, at.child("dnsPolicy"), spec.dnsPolicy(), ALLOWED);
    }
  }
}
