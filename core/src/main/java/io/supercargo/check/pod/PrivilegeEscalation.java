package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.Capabilities;
import io.supercargo.model.core.v1.SecurityContext;

/** A container that is privileged cannot be kept from gaining privileges. */
final class PrivilegeEscalation extends Rule<SecurityContext, PodScope> {
  PrivilegeEscalation() {
    super("security/privilege-escalation");
  }

  @Override
  public void check(SecurityContext context, FieldPath at, PodScope scope) {
    Boolean allowed = context.allowPrivilegeEscalation();
    if (allowed == null || allowed) {
      return;
    }
    if (Values.isTrue(context.privileged())) {
      String expected = "allowPrivilegeEscalation: true, as the container is privileged";
      scope.problems().invalid(this, at, false, expected, "Remove one of the two.");
    }
    Capabilities capabilities = context.capabilities();
    if (capabilities != null && Values.list(capabilities.add()).contains("CAP_SYS_ADMIN")) {
      String expected = "allowPrivilegeEscalation: true, as CAP_SYS_ADMIN is added";
      scope.problems().invalid(this, at, false, expected, "Remove one of the two.");
    }
  }
}
