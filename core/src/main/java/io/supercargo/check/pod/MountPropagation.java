package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.Container;
import io.supercargo.model.core.v1.SecurityContext;
import io.supercargo.model.core.v1.VolumeMount;

/** Mounts propagate in a known way, and back to the node from privileged containers only. */
final class MountPropagation extends Rule<Container, PodScope> {
  MountPropagation() {
    super("container/mount-propagation");
  }

  @Override
  public void check(Container container, FieldPath at, PodScope scope) {
    SecurityContext context = container.securityContext();
    boolean privileged = context != null && Values.isTrue(context.privileged());
    FieldPath path = at.child("volumeMounts", "mountPropagation");
    for (VolumeMount mount : Values.list(container.volumeMounts())) {
      String mode = mount.mountPropagation();
      if (mode == null || Values.isOneOf(mode, "HostToContainer", "None")) {
        continue;
      }
      if (!mode.equals("Bidirectional")) {
        scope.problems().unsupported(this, path, mode, "Bidirectional", "HostToContainer", "None");
      } else if (!privileged) {
        String reason = "Bidirectional is for privileged containers only";
        scope.problems().forbidden(this, path, reason);
      }
    }
  }
}
