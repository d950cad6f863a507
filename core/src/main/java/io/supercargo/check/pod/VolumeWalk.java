package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.storage.Claims;
import io.supercargo.check.volume.VolumeSources;
import io.supercargo.model.Struct;
import io.supercargo.model.core.v1.ConfigMapProjection;
import io.supercargo.model.core.v1.DownwardAPIProjection;
import io.supercargo.model.core.v1.DownwardAPIVolumeFile;
import io.supercargo.model.core.v1.DownwardAPIVolumeSource;
import io.supercargo.model.core.v1.EmptyDirVolumeSource;
import io.supercargo.model.core.v1.EphemeralVolumeSource;
import io.supercargo.model.core.v1.ImageVolumeSource;
import io.supercargo.model.core.v1.LocalObjectReference;
import io.supercargo.model.core.v1.ObjectFieldSelector;
import io.supercargo.model.core.v1.PersistentVolumeClaimTemplate;
import io.supercargo.model.core.v1.PodSpec;
import io.supercargo.model.core.v1.ProjectedVolumeSource;
import io.supercargo.model.core.v1.ResourceFieldSelector;
import io.supercargo.model.core.v1.SecretProjection;
import io.supercargo.model.core.v1.ServiceAccountTokenProjection;
import io.supercargo.model.core.v1.Volume;
import io.supercargo.model.core.v1.VolumeProjection;
import io.supercargo.model.meta.v1.ObjectMeta;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through the volumes of a pod. */
final class VolumeWalk {
  private static final Rule<Volume, PodScope> NAME = new VolumeName();
  private static final Rule<Volume, PodScope> ONE_SOURCE = new VolumeSourceCount();
  private static final Rule<EmptyDirVolumeSource, PodScope> EMPTY_DIR = new EmptyDirSize();
  private static final Rule<DownwardAPIVolumeFile, PodScope> FILE = new DownwardFile();
  private static final Rule<ObjectFieldSelector, PodScope> FIELD = FieldReference.ofFile();
  private static final Rule<ResourceFieldSelector, PodScope> RESOURCE = ResourceReference.ofFile();
  private static final Rule<VolumeProjection, PodScope> ONE_KIND = new ProjectionCount();
  private static final Rule<ProjectedVolumeSource, PodScope> PATHS = new ProjectedPaths();
  private static final Rule<Struct, PodScope> PROJECTED_NAME = new ProjectedNames();
  private static final Rule<ServiceAccountTokenProjection, PodScope> TOKEN = new ProjectedToken();
  private static final Rule<LocalObjectReference, PodScope> CSI_SECRET = new CsiSecret();
  private static final EphemeralClaim EPHEMERAL = new EphemeralClaim();
  private static final Rule<ImageVolumeSource, PodScope> IMAGE = new ImageVolume();

  private VolumeWalk() {}

  static List<Rule<?, ?>> rules() {
    return List.of(
        NAME,
        ONE_SOURCE,
        EMPTY_DIR,
        FILE,
        FIELD,
        RESOURCE,
        ONE_KIND,
        PATHS,
        PROJECTED_NAME,
        TOKEN,
        CSI_SECRET,
        EPHEMERAL,
        IMAGE);
  }

  /** Checks the volumes, and keeps in the scope those that nothing is wrong with. */
  static void check(PodSpec spec, FieldPath at, PodScope scope) {
    List<Volume> volumes = Values.list(spec.volumes());
    for (int i = 0; i < volumes.size(); i++) {
      Volume volume = volumes.get(i);
      int before = scope.problems().count();
      ONE_SOURCE.check(volume, at.index(i), scope);
      source(volume, VolumeSourceCount.first(volume), at.index(i), scope);
      NAME.check(volume, at.index(i), scope);
      if (scope.problems().count() == before) {
        scope.volumes.put(Values.text(volume.name()), volume);
      }
      EPHEMERAL.checkOthers(volume, at.index(i), scope);
    }
  }

  private static void source(Volume volume, String field, FieldPath at, PodScope scope) {
    FieldPath path = at.child(field);
    String name = Values.text(volume.name());
    Object value = field.isEmpty() ? null : volume.value(field);
    if (value instanceof EmptyDirVolumeSource dir) {
      EMPTY_DIR.check(dir, path, scope);
    } else if (value instanceof ProjectedVolumeSource projected) {
      projected(projected, path, scope);
    } else if (value instanceof DownwardAPIVolumeSource downward) {
      VolumeSources.modes(downward, path, scope);
      files(downward.items(), path, scope);
    } else if (value instanceof EphemeralVolumeSource ephemeral) {
      ephemeral(ephemeral, path, scope);
      EPHEMERAL.checkName(name, at, scope);
    } else if (value instanceof ImageVolumeSource image) {
      IMAGE.check(image, path, scope);
      ContainerWalk.pullPolicy(image.pullPolicy(), path, scope);
    } else if (value instanceof Struct source) {
      // The server calls the disk by another name once it looks into it.
      boolean disk = field.equals("gcePersistentDisk");
      VolumeSources.check(source, name, disk ? at.child("persistentDisk") : path, scope);
    }
    Struct iscsi = volume.iscsi();
    if (iscsi != null) {
      VolumeSources.iscsiLength(name, iscsi, at.child("name"), scope);
    }
    if (field.equals("csi")) {
      LocalObjectReference secret = volume.csi().nodePublishSecretRef();
      if (secret != null) {
        CSI_SECRET.check(secret, path, scope);
      }
    }
  }

  private static void ephemeral(EphemeralVolumeSource source, FieldPath at, PodScope scope) {
    EPHEMERAL.check(source, at, scope);
    PersistentVolumeClaimTemplate template = source.volumeClaimTemplate();
    if (template != null) {
      FieldPath path = at.child("volumeClaimTemplate");
      ObjectMeta meta = template.metadata();
      if (meta != null) {
        Metadata.labels(meta.labels(), path.child("metadata", "labels"), scope);
        Metadata.annotations(meta.annotations(), path.child("metadata", "annotations"), scope);
      }
      Claims.check(template.spec(), path.child("spec"), scope);
    }
  }

  private static void files(
      @Nullable List<DownwardAPIVolumeFile> files, FieldPath at, PodScope scope) {
    // The server's paths have no index here.
    for (DownwardAPIVolumeFile file : Values.list(files)) {
      FILE.check(file, at, scope);
      VolumeSources.modes(file, at, scope);
      ObjectFieldSelector field = file.fieldRef();
      ResourceFieldSelector resource = file.resourceFieldRef();
      if (field != null) {
        FIELD.check(field, at.child("fieldRef"), scope);
      } else if (resource != null) {
        RESOURCE.check(resource, at.child("resourceFieldRef"), scope);
      }
    }
  }

  private static void projected(ProjectedVolumeSource volume, FieldPath at, PodScope scope) {
    VolumeSources.modes(volume, at, scope);
    PATHS.check(volume, at, scope);
    List<VolumeProjection> sources = Values.list(volume.sources());
    for (int i = 0; i < sources.size(); i++) {
      VolumeProjection source = sources.get(i);
      FieldPath path = at.child("sources").index(i);
      ONE_KIND.check(source, path, scope);
      SecretProjection secret = source.secret();
      if (secret != null) {
        PROJECTED_NAME.check(secret, path.child("secret"), scope);
        VolumeSources.items(secret.items(), path.child("secret", "items"), scope);
      }
      ConfigMapProjection config = source.configMap();
      if (config != null) {
        PROJECTED_NAME.check(config, path.child("configMap"), scope);
        VolumeSources.items(config.items(), path.child("configMap", "items"), scope);
      }
      DownwardAPIProjection downward = source.downwardAPI();
      if (downward != null) {
        files(downward.items(), path.child("downwardAPI"), scope);
      }
      ServiceAccountTokenProjection token = source.serviceAccountToken();
      if (token != null) {
        TOKEN.check(token, path.child("serviceAccountToken"), scope);
      }
    }
  }
}
