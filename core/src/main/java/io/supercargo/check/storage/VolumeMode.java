package io.supercargo.check.storage;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;

/** A volume is a file system or a block device. */
final class VolumeMode extends Rule<String, Scope> {
  VolumeMode() {
    super("pvc/volume-mode");
  }

  @Override
  public void check(String mode, FieldPath at, Scope scope) {
    if (!Values.isOneOf(mode, "Block", "Filesystem")) {
      scope.problems().unsupported(this, at, mode, "Block", "Filesystem");
    }
  }
}
