package io.supercargo.check.storage;

import io.supercargo.check.engine.Values;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.StructBuilder;
import io.supercargo.model.core.v1.AzureDiskVolumeSource;
import io.supercargo.model.core.v1.HostPathVolumeSource;
import io.supercargo.model.core.v1.PersistentVolume;
import io.supercargo.model.core.v1.PersistentVolumeSpec;

/** What the server fills into a volume. */
final class VolumeDefaults {
  private static final String FINALIZER = "kubernetes.io/pv-protection";

  private VolumeDefaults() {}

  static PersistentVolume apply(PersistentVolume volume, KubernetesVersion version) {
    PersistentVolume.Builder result = volume.toBuilder();
    result.metadata(Protection.add(volume.metadata(), FINALIZER));
    PersistentVolumeSpec spec = volume.spec();
    if (spec == null) {
      return result.build();
    }
    PersistentVolumeSpec.Builder builder = spec.toBuilder();
    if (Values.isEmpty(spec.persistentVolumeReclaimPolicy())) {
      builder.persistentVolumeReclaimPolicy("Retain");
    }
    if (spec.volumeMode() == null) {
      builder.volumeMode("Filesystem");
    }
    builder.setValue(builder.index("capacity"), Claims.rounded(spec.capacity()));
    if (!version.atLeast(KubernetesVersion.V1_34)) {
      builder.volumeAttributesClassName(null);
    }
    sources(spec, builder);
    return result.spec(builder.build()).build();
  }

  private static void sources(PersistentVolumeSpec spec, PersistentVolumeSpec.Builder builder) {
    HostPathVolumeSource host = spec.hostPath();
    if (host != null && host.type() == null) {
      builder.hostPath(host.toBuilder().type("").build());
    }
    if (spec.rbd() != null) {
      fill(builder.edit("rbd"), "pool", "rbd", "user", "admin", "keyring", "/etc/ceph/keyring");
    }
    if (spec.iscsi() != null) {
      fill(builder.edit("iscsi"), "iscsiInterface", "default");
    }
    if (spec.scaleIO() != null) {
      fill(builder.edit("scaleIO"), "storageMode", "ThinProvisioned", "fsType", "xfs");
    }
    AzureDiskVolumeSource disk = spec.azureDisk();
    if (disk != null) {
      builder.azureDisk(azure(disk));
    }
  }

  // Fields and the texts they get where they are empty.
  private static void fill(StructBuilder<?> source, String... defaults) {
    for (int i = 0; i < defaults.length; i += 2) {
      int index = source.index(defaults[i]);
      Object value = source.get(index);
      if (value == null || value.equals("")) {
        source.setValue(index, defaults[i + 1]);
      }
    }
  }

  private static AzureDiskVolumeSource azure(AzureDiskVolumeSource disk) {
    AzureDiskVolumeSource.Builder builder = disk.toBuilder();
    if (disk.cachingMode() == null) {
      builder.cachingMode("ReadWrite");
    }
    if (disk.fsType() == null) {
      builder.fsType("ext4");
    }
    if (disk.readOnly() == null) {
      builder.readOnly(false);
    }
    return disk.kind() == null ? builder.kind("Shared").build() : builder.build();
  }
}
