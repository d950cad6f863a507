package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.Probe;

/** One success is enough for the probes that restart or start a container. */
final class ProbeSuccess extends Rule<Probe, PodScope> {
  ProbeSuccess() {
    super("probe/success-threshold");
  }

  @Override
  public void check(Probe probe, FieldPath at, PodScope scope) {
    int threshold = Values.number(probe.successThreshold());
    if (threshold != 1 && !at.field().equals("readinessProbe")) {
      FieldPath path = at.child("successThreshold");
      scope.problems().invalid(this, path, threshold, "1", "Remove successThreshold.");
    }
  }
}
