package io.supercargo.check.pod;

import io.supercargo.check.engine.Declared;
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
    if (seconds != null) {
      FieldPath path = at.child("activeDeadlineSeconds");
      Declared.POD_SPEC_ACTIVE_DEADLINE_SECONDS.check(this, seconds, path, scope);
    }
  }
}
