package io.supercargo.model.shortcut;

import io.supercargo.model.core.v1.PersistentVolumeClaimSpec;
import io.supercargo.model.core.v1.VolumeResourceRequirements;

/** Claims for storage. */
final class Claims {
  private Claims() {}

  static PersistentVolumeClaimSpec.Builder claim(Object claim, String mode, String size) {
    PersistentVolumeClaimSpec.Builder spec = (PersistentVolumeClaimSpec.Builder) Self.spec(claim);
    spec.accessModes(mode);
    ((VolumeResourceRequirements.Builder) spec.edit("resources")).replaceRequest("storage", size);
    return spec;
  }
}
