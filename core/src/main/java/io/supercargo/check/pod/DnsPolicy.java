package io.supercargo.check.pod;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.model.core.v1.PodSpec;

/** The DNS policy is a known one. */
final class DnsPolicy extends Rule<PodSpec, PodScope> {
  DnsPolicy() {
    super("pod/dns-policy");
  }

  @Override
  public void check(PodSpec spec, FieldPath at, PodScope scope) {
    Declared.POD_SPEC_DNS_POLICY.check(this, spec.dnsPolicy(), at.child("dnsPolicy"), scope);
  }
}
