package io.supercargo.model.shortcut;

import io.supercargo.model.StructBuilder;
import io.supercargo.model.core.v1.PersistentVolumeSpec;

/**
 * Shorter ways to the fields of a PersistentVolume: {@code spec.capacity.storage: size} and {@code
 * spec.accessModes: [mode]}.
 *
 * @param <B> the builder that mixes this in
 */
public interface PersistentVolumeShortcuts<B> {
  /** Offers that much for one node to write: accessModes ReadWriteOnce. */
  default B readWriteOnce(String size) {
    return volume("ReadWriteOnce", size);
  }

  /** Offers that much for many nodes to write: accessModes ReadWriteMany. */
  default B readWriteMany(String size) {
    return volume("ReadWriteMany", size);
  }

  /** Offers that much for many nodes to read: accessModes ReadOnlyMany. */
  default B readOnlyMany(String size) {
    return volume("ReadOnlyMany", size);
  }

  /** Sets {@code spec.storageClassName}. */
  default B storageClass(String name) {
    return Self.with(this, ((PersistentVolumeSpec.Builder) Self.spec(this)).storageClassName(name));
  }

  /** Sets {@code spec.hostPath: {path}}. */
  default B hostPath(String path) {
    return Self.with(this, Sources.set(Self.spec(this), "hostPath", "path", path));
  }

  /** Sets {@code spec.nfs: {server, path}}. */
  default B nfs(String server, String path) {
    return Self.with(this, Sources.nfs(Self.spec(this), server, path));
  }

  /** Sets {@code spec.csi: {driver, volumeHandle}}. */
  default B csi(String driver, String volumeHandle) {
    StructBuilder<?> source = Sources.set(Self.spec(this), "csi", "driver", driver);
    source.setValue(source.index("volumeHandle"), volumeHandle);
    return Self.with(this, source);
  }

  private B volume(String mode, String size) {
    PersistentVolumeSpec.Builder spec = (PersistentVolumeSpec.Builder) Self.spec(this);
    return Self.with(this, spec.accessModes(mode).replaceCapacity("storage", size));
  }
}
