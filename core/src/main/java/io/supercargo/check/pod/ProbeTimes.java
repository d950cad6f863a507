package io.supercargo.check.pod;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Range;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.Probe;

/** Times and thresholds of a probe are not negative. */
final class ProbeTimes extends Rule<Probe, PodScope> {
  ProbeTimes() {
    super("probe/times");
  }

  @Override
  public void check(Probe probe, FieldPath at, PodScope scope) {
    time(Declared.PROBE_INITIAL_DELAY_SECONDS, probe, "initialDelaySeconds", at, scope);
    time(Declared.PROBE_TIMEOUT_SECONDS, probe, "timeoutSeconds", at, scope);
    time(Declared.PROBE_PERIOD_SECONDS, probe, "periodSeconds", at, scope);
    time(Declared.PROBE_SUCCESS_THRESHOLD, probe, "successThreshold", at, scope);
    time(Declared.PROBE_FAILURE_THRESHOLD, probe, "failureThreshold", at, scope);
  }

  private void time(Range range, Probe probe, String field, FieldPath at, Scope scope) {
    range.check(this, Values.number((Integer) probe.value(field)), at.child(field), scope);
  }
}
