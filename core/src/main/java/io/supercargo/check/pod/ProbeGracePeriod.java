package io.supercargo.check.pod;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.model.core.v1.Probe;

/** A probe's own grace period is positive, and readiness probes, which stop nothing, have none. */
final class ProbeGracePeriod extends Rule<Probe, PodScope> {
  ProbeGracePeriod() {
    super("probe/termination-grace-period");
  }

  @Override
  public void check(Probe probe, FieldPath at, PodScope scope) {
    Long seconds = probe.terminationGracePeriodSeconds();
    if (seconds == null) {
      return;
    }
    FieldPath path = at.child("terminationGracePeriodSeconds");
    Declared.PROBE_TERMINATION_GRACE_PERIOD_SECONDS.check(this, seconds, path, scope);
    if (at.field().equals("readinessProbe")) {
      String expected = "nothing in a readinessProbe";
      scope.problems().invalid(this, path, seconds, expected, "Remove it.");
    }
  }
}
