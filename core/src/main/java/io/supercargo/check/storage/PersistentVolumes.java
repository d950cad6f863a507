package io.supercargo.check.storage;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.check.meta.Names;
import io.supercargo.check.node.NodeSelectors;
import io.supercargo.check.volume.VolumeSources;
import io.supercargo.model.Quantity;
import io.supercargo.model.Struct;
import io.supercargo.model.core.v1.CSIPersistentVolumeSource;
import io.supercargo.model.core.v1.ISCSIPersistentVolumeSource;
import io.supercargo.model.core.v1.LocalVolumeSource;
import io.supercargo.model.core.v1.NodeSelector;
import io.supercargo.model.core.v1.PersistentVolume;
import io.supercargo.model.core.v1.PersistentVolumeSpec;
import io.supercargo.model.core.v1.VolumeNodeAffinity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks through volumes. */
final class PersistentVolumes {
  // In the order in which the server looks for them; the first is the one that counts.
  static final String[] SOURCES = {
    "hostPath",
    "gcePersistentDisk",
    "awsElasticBlockStore",
    "glusterfs",
    "flocker",
    "nfs",
    "rbd",
    "quobyte",
    "cephfs",
    "iscsi",
    "cinder",
    "fc",
    "flexVolume",
    "azureFile",
    "vsphereVolume",
    "photonPersistentDisk",
    "portworxVolume",
    "azureDisk",
    "scaleIO",
    "local",
    "storageos",
    "csi"
  };

  private static final Rule<Map<String, Quantity>, Scope> CAPACITY = new Capacity();
  private static final Rule<PersistentVolumeSpec, Scope> RECLAIM = new ReclaimPolicy();
  private static final Rule<PersistentVolumeSpec, Scope> ONE_SOURCE = new OneSource();
  private static final Rule<PersistentVolumeSpec, Scope> AFFINITY = new VolumeAffinity();
  private static final Rule<LocalVolumeSource, Scope> LOCAL = new LocalPath();
  private static final Rule<Struct, Scope> NAMESPACES = new SourceNamespaces();
  private static final Rule<CSIPersistentVolumeSource, Scope> CSI = new CsiVolume();
  private static final Rule<PersistentVolumeSpec, Scope> ATTRIBUTES = new VolumeAttributes();
  private static final Rule<PersistentVolume, Scope> MOUNT_OPTIONS = new MountOptions();

  private static final FieldPath SPEC = FieldPath.ROOT.child("spec");

  private PersistentVolumes() {}

  static List<Rule<?, ?>> rules() {
    return List.of(
        CAPACITY, RECLAIM, ONE_SOURCE, AFFINITY, LOCAL, NAMESPACES, CSI, ATTRIBUTES, MOUNT_OPTIONS);
  }

  /** Returns the field of the source that counts, or null if there is none. */
  static @Nullable String source(PersistentVolumeSpec spec) {
    for (String field : SOURCES) {
      if (spec.value(field) != null) {
        return field;
      }
    }
    return null;
  }

  static void check(PersistentVolume volume, Scope scope) {
    Metadata.check(volume, NameFormat.SUBDOMAIN, scope);
    Metadata.generation(volume, scope);
    PersistentVolumeSpec spec = volume.spec();
    if (spec == null) {
      spec = PersistentVolumeSpec.builder().build();
    }
    Claims.ACCESS_MODES.check(Values.list(spec.accessModes()), SPEC.child("accessModes"), scope);
    CAPACITY.check(Values.map(spec.capacity()), SPEC.child("capacity"), scope);
    RECLAIM.check(spec, SPEC, scope);
    ONE_SOURCE.check(spec, SPEC, scope);
    AFFINITY.check(spec, SPEC, scope);
    affinity(spec, scope);
    sources(volume, spec, scope);
    String name = Values.text(spec.storageClassName());
    Claims.CLASS_NAME.check(name, SPEC.child("storageClassName"), scope);
    String mode = spec.volumeMode();
    if (mode != null) {
      Claims.VOLUME_MODE.check(mode, SPEC.child("volumeMode"), scope);
    }
    ATTRIBUTES.check(spec, SPEC, scope);
    MOUNT_OPTIONS.check(volume, FieldPath.ROOT, scope);
  }

  private static void affinity(PersistentVolumeSpec spec, Scope scope) {
    VolumeNodeAffinity affinity = spec.nodeAffinity();
    NodeSelector required = affinity == null ? null : affinity.required();
    if (required != null) {
      NodeSelectors.required(required, SPEC.child("nodeAffinity", "required"), scope);
    }
  }

  private static void sources(PersistentVolume volume, PersistentVolumeSpec spec, Scope scope) {
    String first = source(spec);
    if (first != null) {
      source(volume, first, spec, scope);
    }
    // The one source that is looked at even as the second one.
    if (spec.flexVolume() != null && !"flexVolume".equals(first)) {
      source(volume, "flexVolume", spec, scope);
    }
  }

  private static void source(
      PersistentVolume volume, String field, PersistentVolumeSpec spec, Scope scope) {
    if (!(spec.value(field) instanceof Struct source)) {
      return;
    }
    // One path is another than the field.
    FieldPath at = SPEC.child(field.equals("gcePersistentDisk") ? "persistentDisk" : field);
    if (source instanceof LocalVolumeSource local) {
      LOCAL.check(local, at, scope);
      return;
    }
    VolumeSources.check(source, Names.expected(volume.metadata()), at, scope);
    NAMESPACES.check(source, at, scope);
    if (source instanceof CSIPersistentVolumeSource csi) {
      VolumeSources.csiDriver(csi.driver(), at.child("driver"), scope);
      CSI.check(csi, at, scope);
    } else if (source instanceof ISCSIPersistentVolumeSource iscsi) {
      VolumeSources.secretRef(iscsi.secretRef(), at.child("secretRef"), scope);
      String name = Names.expected(volume.metadata());
      VolumeSources.iscsiLength(name, source, at.child("targetportal"), scope);
    }
  }
}
