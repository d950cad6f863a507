package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.model.core.v1.Volume;

/** A volume has one source. */
final class VolumeSourceCount extends Rule<Volume, PodScope> {
  // In the server's order: the first one counts.
  private static final String[] SOURCES = {
    "emptyDir",
    "hostPath",
    "gitRepo",
    "gcePersistentDisk",
    "awsElasticBlockStore",
    "secret",
    "nfs",
    "iscsi",
    "glusterfs",
    "flocker",
    "persistentVolumeClaim",
    "rbd",
    "cinder",
    "cephfs",
    "quobyte",
    "downwardAPI",
    "fc",
    "flexVolume",
    "configMap",
    "azureFile",
    "vsphereVolume",
    "photonPersistentDisk",
    "portworxVolume",
    "azureDisk",
    "storageos",
    "projected",
    "scaleIO",
    "csi",
    "ephemeral",
    "image"
  };

  VolumeSourceCount() {
    super("volume/one-source");
  }

  @Override
  public void check(Volume volume, FieldPath at, PodScope scope) {
    String first = first(volume);
    for (String source : SOURCES) {
      if (!source.equals(first) && volume.value(source) != null) {
        String reason = "a volume has one source, and this one has " + first + " already";
        scope.problems().forbidden(this, at.child(asTheServer(source)), reason);
      }
    }
  }

  static String first(Volume volume) {
    for (String source : SOURCES) {
      if (volume.value(source) != null) {
        return source;
      }
    }
    return "";
  }

  private static String asTheServer(String source) {
    if (source.equals("downwardAPI")) {
      return "downwarAPI";
    }
    return source.equals("cephfs") ? "cephFS" : source;
  }
}
