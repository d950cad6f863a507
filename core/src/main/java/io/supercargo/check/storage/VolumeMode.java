package io.supercargo.check.storage;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;

/** A volume is a file system or a block device. */
final class VolumeMode extends Rule<String, Scope> {
  VolumeMode() {
    super("pvc/volume-mode");
  }

  @Override
  public void check(String mode, FieldPath at, Scope scope) {
    Declared.PERSISTENT_VOLUME_CLAIM_SPEC_VOLUME_MODE.check(this, mode, at, scope);
  }
}
