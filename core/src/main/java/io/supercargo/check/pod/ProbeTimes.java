package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.Probe;

/** Times and thresholds of a probe are not negative. */
final class ProbeTimes extends Rule<Probe, PodScope> {
  private static final String[] FIELDS = {
    "initialDelaySeconds", "timeoutSeconds", "periodSeconds", "successThreshold", "failureThreshold"
  };

  ProbeTimes() {
    super("probe/times");
  }

  @Override
  public void check(Probe probe, FieldPath at, PodScope scope) {
    for (String field : FIELDS) {
      int value = Values.number((Integer) probe.value(field));
      if (value < 0) {
        scope.problems().invalid(this, at.child(field), value, "0 or more");
      }
    }
  }
}
