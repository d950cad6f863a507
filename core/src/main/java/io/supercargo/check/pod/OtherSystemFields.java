package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Struct;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.PodSecurityContext;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.SecurityContext;
import java.util.List;

/** What only the other operating system knows is not set. */
final class OtherSystemFields extends Rule<PodSpec, PodScope> {
  private static final String[] LINUX = {"windowsOptions"};
  private static final String[] WINDOWS = {
    "appArmorProfile",
    "seLinuxOptions",
    "seccompProfile",
    "fsGroup",
    "fsGroupChangePolicy",
    "runAsUser",
    "runAsGroup",
    "supplementalGroups",
    "supplementalGroupsPolicy",
    "seLinuxChangePolicy",
    "capabilities",
    "readOnlyRootFilesystem",
    "privileged",
    "allowPrivilegeEscalation",
    "procMount"
  };

  OtherSystemFields() {
    super("pod/os-fields");
  }

  @Override
  public void check(PodSpec spec, FieldPath at, PodScope scope) {
    boolean windows = scope.os().equals("windows");
    String[] fields = windows ? WINDOWS : LINUX;
    PodSecurityContext context = spec.securityContext();
    if (context != null) {
      forbidAll(context, fields, at.child("securityContext"), scope);
      if (windows && !Values.list(context.sysctls()).isEmpty()) {
        forbid(at.child("securityContext", "sysctls"), scope);
      }
    }
    for (String list : Containers.lists()) {
      List<Container> containers = Containers.in(spec, list);
      for (int i = 0; i < containers.size(); i++) {
        SecurityContext own = containers.get(i).securityContext();
        if (own != null) {
          forbidAll(own, fields, at.child(list).index(i).child("securityContext"), scope);
        }
      }
    }
    if (windows) {
      pod(spec, at, scope);
    }
  }

  private void pod(PodSpec spec, FieldPath at, PodScope scope) {
    forbidIf(spec.resources() != null, at.child("resources"), scope);
    forbidIf(spec.hostUsers() != null, at.child("hostUsers"), scope);
    forbidIf(Values.isTrue(spec.hostPID()), at.child("hostPID"), scope);
    forbidIf(Values.isTrue(spec.hostIPC()), at.child("hostIPC"), scope);
    forbidIf(spec.shareProcessNamespace() != null, at.child("shareProcessNamespace"), scope);
  }

  private void forbidAll(Struct context, String[] fields, FieldPath at, PodScope scope) {
    for (String field : fields) {
      forbidIf(context.value(field) != null, at.child(field), scope);
    }
  }

  private void forbidIf(boolean set, FieldPath at, PodScope scope) {
    if (set) {
      forbid(at, scope);
    }
  }

  private void forbid(FieldPath at, PodScope scope) {
    String reason = at.field() + " is not allowed, as the pod's os is " + scope.os();
    scope.problems().forbidden(this, at, reason);
  }
}
