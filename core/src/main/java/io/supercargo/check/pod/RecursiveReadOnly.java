package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.VolumeMount;

/** A mount is read-only recursively only if it is read-only and does not propagate. */
final class RecursiveReadOnly extends Rule<VolumeMount, PodScope> {
  RecursiveReadOnly() {
    super("container/recursive-read-only");
  }

  @Override
  public void check(VolumeMount mount, FieldPath at, PodScope scope) {
    String mode = mount.recursiveReadOnly();
    if (mode == null || mode.equals("Disabled")) {
      return;
    }
    FieldPath path = at.parent().child("recursiveReadOnly");
    if (!Values.isOneOf(mode, "Enabled", "IfPossible")) {
      scope.problems().unsupported(this, path, mode, "Disabled", "Enabled", "IfPossible");
      return;
    }
    if (!Values.isTrue(mount.readOnly())) {
      scope.problems().forbidden(this, path, mode + " is allowed with readOnly: true only");
    }
    String propagation = mount.mountPropagation();
    if (propagation != null && !propagation.equals("None")) {
      scope.problems().forbidden(this, path, mode + " is not allowed with mountPropagation");
    }
  }
}
