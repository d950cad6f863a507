package io.supercargo.check.storage;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.meta.Metadata;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.core.v1.PersistentVolume;
import io.supercargo.model.core.v1.PersistentVolumeSpec;

/** The old annotation for mount options is for sources that are mounted with options. */
final class MountOptions extends Rule<PersistentVolume, Scope> {
  private static final String ANNOTATION = "volume.beta.kubernetes.io/mount-options";
  private static final String[] MOUNTED = {
    "gcePersistentDisk",
    "awsElasticBlockStore",
    "glusterfs",
    "nfs",
    "rbd",
    "quobyte",
    "iscsi",
    "cinder",
    "cephfs",
    "azureFile",
    "vsphereVolume",
    "azureDisk",
    "photonPersistentDisk"
  };

  MountOptions() {
    super("pv/mount-options");
  }

  @Override
  public void check(PersistentVolume volume, FieldPath root, Scope scope) {
    PersistentVolumeSpec spec = volume.spec();
    if (!Metadata.annotationsOf(volume.metadata()).containsKey(ANNOTATION)) {
      return;
    }
    for (String field : MOUNTED) {
      if (spec != null && spec.value(field) != null) {
        return;
      }
    }
    FieldPath at = Metadata.PATH.child("annotations").child(ANNOTATION);
    String fix = "Write spec.mountOptions, or remove the annotation.";
    String message = "volumes with this source have no such annotation";
    scope.problems().add(this, ErrorType.FORBIDDEN, at, message, fix);
  }
}
