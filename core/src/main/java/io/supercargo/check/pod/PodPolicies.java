package io.supercargo.check.pod;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.PodSecurityContext;
import org.jspecify.annotations.Nullable;

/** Policies of the pod's security context are known ones. */
final class PodPolicies extends Rule<PodSecurityContext, PodScope> {
  PodPolicies() {
    super("security/pod-policies");
  }

  @Override
  public void check(PodSecurityContext context, FieldPath at, PodScope scope) {
    String policy = context.fsGroupChangePolicy();
    if (policy != null) {
      FieldPath path = at.child("fsGroupChangePolicy");
      Declared.POD_SECURITY_CONTEXT_FS_GROUP_CHANGE_POLICY.check(this, policy, path, scope);
    }
    policy = context.supplementalGroupsPolicy();
    oneOf(policy, at.child("supplementalGroupsPolicy"), scope, "Merge", "Strict");
    policy = context.seLinuxChangePolicy();
    oneOf(policy, at.child("seLinuxChangePolicy"), scope, "MountOption", "Recursive");
  }

  private void oneOf(@Nullable String value, FieldPath at, PodScope scope, String... allowed) {
    if (value != null && !Values.isOneOf(value, allowed)) {
      scope.problems().unsupported(this, at, value, allowed);
    }
  }
}
