package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.core.v1.SleepAction;

/** A hook does not sleep longer than the pod has time to stop. */
final class Sleep extends Rule<SleepAction, PodScope> {
  Sleep() {
    super("probe/sleep");
  }

  @Override
  public void check(SleepAction action, FieldPath at, PodScope scope) {
    Long grace = scope.spec.terminationGracePeriodSeconds();
    long seconds = Values.number(action.seconds());
    long least = scope.atLeast(KubernetesVersion.V1_33) ? 0 : 1;
    if (grace != null && (seconds < least || seconds > grace)) {
      String expected = least + " to " + grace + " seconds, terminationGracePeriodSeconds";
      scope.problems().invalid(this, at, seconds, expected);
    }
  }
}
