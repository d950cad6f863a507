package io.supercargo.model.shortcut;

import io.supercargo.model.core.v1.PersistentVolumeClaimSpec;
import io.supercargo.model.core.v1.PersistentVolumeSpec;
import io.supercargo.model.core.v1.VolumeResourceRequirements;

/** Claims for storage, and storage. */
final class Claims {
  private Claims() {}

  static PersistentVolumeClaimSpec.Builder claim(Object claim, String mode, String size) {
    PersistentVolumeClaimSpec.Builder spec = (PersistentVolumeClaimSpec.Builder) Self.spec(claim);
    spec.accessModes(mode);
    ((VolumeResourceRequirements.Builder) spec.edit("resources")).replaceRequest("storage", size);
    return spec;
  }

  static PersistentVolumeSpec.Builder volume(Object volume, String mode, String size) {
    PersistentVolumeSpec.Builder spec = (PersistentVolumeSpec.Builder) Self.spec(volume);
    return spec.accessModes(mode).replaceCapacity("storage", size);
  }
}
