package io.supercargo.check.volume;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.Struct;
import java.util.List;

/** A volume source names what it mounts: fields that cannot be empty. */
final class SourceFields extends Rule<Struct, Scope> {
  SourceFields() {
    super("volume/source-fields");
  }

  @Override
  public void check(Struct source, FieldPath at, Scope scope) {
    for (String field : required(source.schema().typeName())) {
      Object value = source.value(field);
      if (value == null || value.equals("") || (value instanceof List<?> list && list.isEmpty())) {
        scope.problems().required(this, at.child(field), "what to mount");
      }
    }
  }

  private static String[] required(String type) {
    switch (type) {
      case "core.v1.GitRepoVolumeSource":
        return new String[] {"repository"};
      case "core.v1.GCEPersistentDiskVolumeSource":
        return new String[] {"pdName"};
      case "core.v1.AWSElasticBlockStoreVolumeSource", "core.v1.PortworxVolumeSource":
        return new String[] {"volumeID"};
      case "core.v1.CinderVolumeSource", "core.v1.CinderPersistentVolumeSource":
        return new String[] {"volumeID"};
      case "core.v1.PersistentVolumeClaimVolumeSource":
        return new String[] {"claimName"};
      case "core.v1.NFSVolumeSource":
        return new String[] {"server", "path"};
      case "core.v1.ISCSIVolumeSource", "core.v1.ISCSIPersistentVolumeSource":
        return new String[] {"targetPortal", "iqn"};
      case "core.v1.GlusterfsVolumeSource", "core.v1.GlusterfsPersistentVolumeSource":
        return new String[] {"endpoints", "path"};
      case "core.v1.RBDVolumeSource", "core.v1.RBDPersistentVolumeSource":
        return new String[] {"monitors", "image"};
      case "core.v1.CephFSVolumeSource", "core.v1.CephFSPersistentVolumeSource":
        return new String[] {"monitors"};
      case "core.v1.QuobyteVolumeSource":
        return new String[] {"registry", "volume"};
      case "core.v1.FlexVolumeSource", "core.v1.FlexPersistentVolumeSource":
        return new String[] {"driver"};
      case "core.v1.AzureFileVolumeSource", "core.v1.AzureFilePersistentVolumeSource":
        return new String[] {"secretName", "shareName"};
      case "core.v1.AzureDiskVolumeSource":
        return new String[] {"diskName", "diskURI"};
      case "core.v1.VsphereVirtualDiskVolumeSource":
        return new String[] {"volumePath"};
      case "core.v1.PhotonPersistentDiskVolumeSource":
        return new String[] {"pdID"};
      case "core.v1.ScaleIOVolumeSource", "core.v1.ScaleIOPersistentVolumeSource":
        return new String[] {"gateway", "system", "volumeName"};
      case "core.v1.StorageOSVolumeSource", "core.v1.StorageOSPersistentVolumeSource":
        return new String[] {"volumeName"};
      case "core.v1.HostPathVolumeSource":
        return new String[] {"path"};
      case "core.v1.SecretVolumeSource":
        return new String[] {"secretName"};
      case "core.v1.ConfigMapVolumeSource":
        return new String[] {"name"};
      default:
        return new String[0];
    }
  }
}
