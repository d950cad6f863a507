package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.SecurityContext;

/** The container's /proc is masked, unless the pod has users of its own. */
final class ProcMount extends Rule<SecurityContext, PodScope> {
  ProcMount() {
    super("security/proc-mount");
  }

  @Override
  public void check(SecurityContext context, FieldPath at, PodScope scope) {
    String mount = context.procMount();
    if (mount == null) {
      return;
    }
    FieldPath path = at.child("procMount");
    if (!Values.isOneOf(mount, "Default", "Unmasked")) {
      scope.problems().unsupported(this, path, mount, "Default", "Unmasked");
    } else if (mount.equals("Unmasked") && scope.hostUsers()) {
      String expected = "Default unless hostUsers is false";
      scope.problems().invalid(this, path, mount, expected, "Set hostUsers: false for the pod.");
    }
  }
}
