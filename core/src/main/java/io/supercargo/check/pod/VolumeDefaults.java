package io.supercargo.check.pod;

import io.supercargo.check.engine.Values;
import io.supercargo.check.storage.Claims;
import io.supercargo.model.core.v1.AzureDiskVolumeSource;
import io.supercargo.model.core.v1.ClusterTrustBundleProjection;
import io.supercargo.model.core.v1.ConfigMapVolumeSource;
import io.supercargo.model.core.v1.DownwardAPIProjection;
import io.supercargo.model.core.v1.DownwardAPIVolumeFile;
import io.supercargo.model.core.v1.DownwardAPIVolumeSource;
import io.supercargo.model.core.v1.EmptyDirVolumeSource;
import io.supercargo.model.core.v1.EphemeralVolumeSource;
import io.supercargo.model.core.v1.HostPathVolumeSource;
import io.supercargo.model.core.v1.ISCSIVolumeSource;
import io.supercargo.model.core.v1.ImageVolumeSource;
import io.supercargo.model.core.v1.ObjectFieldSelector;
import io.supercargo.model.core.v1.PersistentVolumeClaimSpec;
import io.supercargo.model.core.v1.PersistentVolumeClaimTemplate;
import io.supercargo.model.core.v1.PodCertificateProjection;
import io.supercargo.model.core.v1.ProjectedVolumeSource;
import io.supercargo.model.core.v1.RBDVolumeSource;
import io.supercargo.model.core.v1.ScaleIOVolumeSource;
import io.supercargo.model.core.v1.SecretVolumeSource;
import io.supercargo.model.core.v1.ServiceAccountTokenProjection;
import io.supercargo.model.core.v1.Volume;
import io.supercargo.model.core.v1.VolumeProjection;
import java.util.ArrayList;
import java.util.List;

/** What the server fills in for volumes. */
final class VolumeDefaults {
  private static final int MODE = 420;

  private VolumeDefaults() {}

  static List<Volume> volumes(List<Volume> volumes) {
    List<Volume> result = new ArrayList<>(volumes.size());
    for (Volume volume : volumes) {
      result.add(volume(volume));
    }
    return result;
  }

  private static Volume volume(Volume volume) {
    if (VolumeSourceCount.first(volume).isEmpty()) {
      EmptyDirVolumeSource dir = EmptyDirVolumeSource.builder().build();
      return volume.toBuilder().emptyDir(dir).build();
    }
    Volume.Builder builder = volume.toBuilder();
    modes(volume, builder);
    HostPathVolumeSource host = volume.hostPath();
    if (host != null && host.type() == null) {
      builder.hostPath(host.toBuilder().type("").build());
    }
    DownwardAPIVolumeSource downward = volume.downwardAPI();
    if (downward != null) {
      builder.downwardAPI(downward(downward));
    }
    ProjectedVolumeSource projected = volume.projected();
    if (projected != null) {
      builder.projected(projected(projected));
    }
    ImageVolumeSource image = volume.image();
    if (image != null && Values.isEmpty(image.pullPolicy())) {
      String policy = ContainerDefaults.pullPolicy(image.reference());
      builder.image(image.toBuilder().pullPolicy(policy).build());
    }
    disks(volume, builder);
    return builder.build();
  }

  private static void modes(Volume volume, Volume.Builder builder) {
    SecretVolumeSource secret = volume.secret();
    if (secret != null && secret.defaultMode() == null) {
      builder.secret(secret.toBuilder().defaultMode(MODE).build());
    }
    ConfigMapVolumeSource config = volume.configMap();
    if (config != null && config.defaultMode() == null) {
      builder.configMap(config.toBuilder().defaultMode(MODE).build());
    }
  }

  private static void disks(Volume volume, Volume.Builder builder) {
    AzureDiskVolumeSource azure = volume.azureDisk();
    if (azure != null) {
      builder.azureDisk(azure(azure));
    }
    ISCSIVolumeSource iscsi = volume.iscsi();
    if (iscsi != null && Values.isEmpty(iscsi.iscsiInterface())) {
      builder.iscsi(iscsi.toBuilder().iscsiInterface("default").build());
    }
    RBDVolumeSource rbd = volume.rbd();
    if (rbd != null) {
      builder.rbd(rbd(rbd));
    }
    ScaleIOVolumeSource scale = volume.scaleIO();
    if (scale != null) {
      builder.scaleIO(scale(scale));
    }
    EphemeralVolumeSource ephemeral = volume.ephemeral();
    PersistentVolumeClaimTemplate template =
        ephemeral == null ? null : ephemeral.volumeClaimTemplate();
    if (ephemeral != null && template != null) {
      builder.ephemeral(ephemeral.toBuilder().volumeClaimTemplate(claim(template)).build());
    }
  }

  private static AzureDiskVolumeSource azure(AzureDiskVolumeSource azure) {
    AzureDiskVolumeSource.Builder builder = azure.toBuilder();
    if (azure.cachingMode() == null) {
      builder.cachingMode("ReadWrite");
    }
    if (azure.kind() == null) {
      builder.kind("Shared");
    }
    if (azure.fsType() == null) {
      builder.fsType("ext4");
    }
    if (azure.readOnly() == null) {
      builder.readOnly(false);
    }
    return builder.build();
  }

  private static RBDVolumeSource rbd(RBDVolumeSource rbd) {
    RBDVolumeSource.Builder builder = rbd.toBuilder();
    if (Values.isEmpty(rbd.pool())) {
      builder.pool("rbd");
    }
    if (Values.isEmpty(rbd.user())) {
      builder.user("admin");
    }
    if (Values.isEmpty(rbd.keyring())) {
      builder.keyring("/etc/ceph/keyring");
    }
    return builder.build();
  }

  private static ScaleIOVolumeSource scale(ScaleIOVolumeSource scale) {
    ScaleIOVolumeSource.Builder builder = scale.toBuilder();
    if (Values.isEmpty(scale.storageMode())) {
      builder.storageMode("ThinProvisioned");
    }
    if (Values.isEmpty(scale.fsType())) {
      builder.fsType("xfs");
    }
    return builder.build();
  }

  private static PersistentVolumeClaimTemplate claim(PersistentVolumeClaimTemplate template) {
    PersistentVolumeClaimSpec spec = template.spec();
    PersistentVolumeClaimSpec own =
        spec == null ? PersistentVolumeClaimSpec.builder().build() : spec;
    return template.toBuilder().spec(Claims.defaults(own)).build();
  }

  private static DownwardAPIVolumeSource downward(DownwardAPIVolumeSource source) {
    DownwardAPIVolumeSource.Builder builder = source.toBuilder();
    if (source.defaultMode() == null) {
      builder.defaultMode(MODE);
    }
    if (source.items() != null) {
      builder.items(files(source.items()));
    }
    return builder.build();
  }

  private static List<DownwardAPIVolumeFile> files(List<DownwardAPIVolumeFile> files) {
    List<DownwardAPIVolumeFile> result = new ArrayList<>(files.size());
    for (DownwardAPIVolumeFile file : files) {
      ObjectFieldSelector field = file.fieldRef();
      boolean lacks = field != null && Values.isEmpty(field.apiVersion());
      result.add(
          lacks ? file.toBuilder().fieldRef(ContainerDefaults.fieldRef(field)).build() : file);
    }
    return result;
  }

  private static ProjectedVolumeSource projected(ProjectedVolumeSource volume) {
    ProjectedVolumeSource.Builder builder = volume.toBuilder();
    if (volume.defaultMode() == null) {
      builder.defaultMode(MODE);
    }
    if (volume.sources() != null) {
      List<VolumeProjection> sources = new ArrayList<>();
      for (VolumeProjection source : volume.sources()) {
        sources.add(projection(source));
      }
      builder.sources(sources);
    }
    return builder.build();
  }

  private static VolumeProjection projection(VolumeProjection source) {
    VolumeProjection.Builder builder = source.toBuilder();
    ServiceAccountTokenProjection token = source.serviceAccountToken();
    if (token != null && token.expirationSeconds() == null) {
      builder.serviceAccountToken(token.toBuilder().expirationSeconds(3600L).build());
    }
    DownwardAPIProjection downward = source.downwardAPI();
    if (downward != null && downward.items() != null) {
      builder.downwardAPI(downward.toBuilder().items(files(downward.items())).build());
    }
    // Kinds of sources that are behind gates which are off by default.
    builder.clusterTrustBundle((ClusterTrustBundleProjection) null);
    builder.podCertificate((PodCertificateProjection) null);
    return builder.build();
  }
}
