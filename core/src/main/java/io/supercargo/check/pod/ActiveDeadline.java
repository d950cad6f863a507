package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.model.core.v1.PodSpec;

/** The deadline is at least a second away. */
final class ActiveDeadline extends Rule<PodSpec, PodScope> {
  ActiveDeadline() {
    super("pod/active-deadline");
  }

  @Override
  public void check(PodSpec spec, FieldPath at, PodScope scope) {
    Long seconds = spec.activeDeadlineSeconds();
    if (seconds != null && (seconds < 1 || seconds > Integer.MAX_VALUE)) {
      FieldPath path = at.child("activeDeadlineSeconds");
      scope.problems().invalid(this, path, seconds, "1 to 2147483647 seconds");
    }
  }
}
