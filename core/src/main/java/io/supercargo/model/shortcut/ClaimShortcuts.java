package io.supercargo.model.shortcut;

import io.supercargo.model.core.v1.PersistentVolumeClaimSpec;
import io.supercargo.model.core.v1.VolumeResourceRequirements;

/**
 * Shorter ways to the fields of a PersistentVolumeClaim: {@code spec.accessModes: [mode]} and
 * {@code spec.resources.requests.storage: size}.
 *
 * @param <B> the builder that mixes this in
 */
public interface ClaimShortcuts<B> {
  /** Claims that much for one node to write: accessModes ReadWriteOnce. */
  default B readWriteOnce(String size) {
    return claim("ReadWriteOnce", size);
  }

  /** Claims that much for one pod to write: accessModes ReadWriteOncePod. */
  default B readWriteOncePod(String size) {
    return claim("ReadWriteOncePod", size);
  }

  /** Claims that much for many nodes to write: accessModes ReadWriteMany. */
  default B readWriteMany(String size) {
    return claim("ReadWriteMany", size);
  }

  /** Claims that much for many nodes to read: accessModes ReadOnlyMany. */
  default B readOnlyMany(String size) {
    return claim("ReadOnlyMany", size);
  }

  /** Sets {@code spec.storageClassName}. */
  default B storageClass(String name) {
    PersistentVolumeClaimSpec.Builder spec = (PersistentVolumeClaimSpec.Builder) Self.spec(this);
    return Self.with(this, spec.storageClassName(name));
  }

  private B claim(String mode, String size) {
    PersistentVolumeClaimSpec.Builder spec = (PersistentVolumeClaimSpec.Builder) Self.spec(this);
    spec.accessModes(mode);
    ((VolumeResourceRequirements.Builder) spec.edit("resources")).replaceRequest("storage", size);
    return Self.with(this, spec);
  }
}
