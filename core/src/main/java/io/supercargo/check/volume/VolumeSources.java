package io.supercargo.check.volume;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Struct;
import io.supercargo.model.core.v1.AzureDiskVolumeSource;
import io.supercargo.model.core.v1.CSIVolumeSource;
import io.supercargo.model.core.v1.ConfigMapVolumeSource;
import io.supercargo.model.core.v1.FCVolumeSource;
import io.supercargo.model.core.v1.FlockerVolumeSource;
import io.supercargo.model.core.v1.GitRepoVolumeSource;
import io.supercargo.model.core.v1.HostPathVolumeSource;
import io.supercargo.model.core.v1.KeyToPath;
import io.supercargo.model.core.v1.NFSVolumeSource;
import io.supercargo.model.core.v1.QuobyteVolumeSource;
import io.supercargo.model.core.v1.SecretVolumeSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks sources of volumes: those that pods and persistent volumes share, and those of pods that
 * need no more than themselves.
 */
public final class VolumeSources {
  private static final Rule<Struct, Scope> FIELDS = new SourceFields();
  private static final Rule<HostPathVolumeSource, Scope> HOST_PATH = new HostPath();
  private static final Rule<GitRepoVolumeSource, Scope> GIT = new GitRepo();
  private static final Rule<Struct, Scope> PARTITION = new Partition();
  private static final Rule<Struct, Scope> MODES = new FileModes();
  private static final Rule<KeyToPath, Scope> KEY_PATH = new KeyPaths();
  private static final Rule<NFSVolumeSource, Scope> NFS = new NfsPath();
  private static final IscsiNames ISCSI = new IscsiNames();
  private static final Rule<FlockerVolumeSource, Scope> FLOCKER = new Flocker();
  private static final Rule<QuobyteVolumeSource, Scope> QUOBYTE = new Quobyte();
  private static final Rule<FCVolumeSource, Scope> FC = new FibreChannel();
  private static final Rule<Map<String, String>, Scope> FLEX = new FlexOptions();
  private static final Rule<AzureDiskVolumeSource, Scope> AZURE_DISK = new AzureDisk();
  private static final Rule<Struct, Scope> STORAGE_OS = new StorageOs();
  private static final Rule<String, Scope> CSI_DRIVER = new CsiDriver();
  private static final Rule<Struct, Scope> SECRET_REF = new SecretNames();

  private VolumeSources() {}

  /** Returns the rules of volume sources. */
  public static List<Rule<?, ?>> rules() {
    return List.of(
        FIELDS,
        HOST_PATH,
        GIT,
        PARTITION,
        MODES,
        KEY_PATH,
        NFS,
        ISCSI,
        FLOCKER,
        QUOBYTE,
        FC,
        FLEX,
        AZURE_DISK,
        STORAGE_OS,
        CSI_DRIVER,
        SECRET_REF);
  }

  /**
   * Checks a source.
   *
   * @param source any source but projected, downwardAPI, ephemeral and image
   * @param volume the name of the volume, which iSCSI counts
   * @param at the source's path
   */
  public static void check(Struct source, String volume, FieldPath at, Scope scope) {
    FIELDS.check(source, at, scope);
    PARTITION.check(source, at, scope);
    MODES.check(source, at, scope);
    switch (source.schema().typeName()) {
      case "core.v1.HostPathVolumeSource":
        HOST_PATH.check((HostPathVolumeSource) source, at, scope);
        break;
      case "core.v1.GitRepoVolumeSource":
        GIT.check((GitRepoVolumeSource) source, at, scope);
        break;
      case "core.v1.NFSVolumeSource":
        NFS.check((NFSVolumeSource) source, at, scope);
        break;
      case "core.v1.ISCSIVolumeSource", "core.v1.ISCSIPersistentVolumeSource":
        ISCSI.check(source, at, scope);
        break;
      case "core.v1.FlockerVolumeSource":
        FLOCKER.check((FlockerVolumeSource) source, at, scope);
        break;
      case "core.v1.QuobyteVolumeSource":
        QUOBYTE.check((QuobyteVolumeSource) source, at, scope);
        break;
      case "core.v1.FCVolumeSource":
        FC.check((FCVolumeSource) source, at, scope);
        break;
      default:
        checkMore(source, at, scope);
    }
  }

  private static void checkMore(Struct source, FieldPath at, Scope scope) {
    if (source instanceof AzureDiskVolumeSource disk) {
      AZURE_DISK.check(disk, at, scope);
    } else if (source instanceof SecretVolumeSource secret) {
      items(secret.items(), at.child("items"), scope);
    } else if (source instanceof ConfigMapVolumeSource config) {
      items(config.items(), at.child("items"), scope);
    } else if (source instanceof CSIVolumeSource csi) {
      csiDriver(csi.driver(), at.child("driver"), scope);
    } else if (source.value("options") instanceof Map<?, ?> options) {
      flexOptions(options, at.child("options"), scope);
    } else if (source.schema().typeName().startsWith("core.v1.StorageOS")) {
      STORAGE_OS.check(source, at, scope);
      secretName(source, at, scope);
    } else if (source.schema().typeName().startsWith("core.v1.Cinder")) {
      secretName(source, at, scope);
    }
  }

  @SuppressWarnings("unchecked")
  private static void flexOptions(Map<?, ?> options, FieldPath at, Scope scope) {
    FLEX.check((Map<String, String>) options, at, scope);
  }

  private static void secretName(Struct source, FieldPath at, Scope scope) {
    if (source.value("secretRef") instanceof Struct reference) {
      SECRET_REF.check(reference, at.child("secretRef"), scope);
    }
  }

  /** Checks that a reference to a Secret has a name. */
  public static void secretRef(@Nullable Struct reference, FieldPath at, Scope scope) {
    if (reference != null) {
      SECRET_REF.check(reference, at, scope);
    }
  }

  /** Checks the name of a CSI driver. */
  public static void csiDriver(@Nullable String driver, FieldPath at, Scope scope) {
    CSI_DRIVER.check(Values.text(driver), at, scope);
  }

  /** Checks keys that become files. */
  public static void items(@Nullable List<KeyToPath> items, FieldPath at, Scope scope) {
    List<KeyToPath> list = Values.list(items);
    for (int i = 0; i < list.size(); i++) {
      KEY_PATH.check(list.get(i), at.index(i), scope);
      MODES.check(list.get(i), at.index(i), scope);
    }
  }

  /** Checks the modes of files in a source or item. */
  public static void modes(Struct value, FieldPath at, Scope scope) {
    MODES.check(value, at, scope);
  }

  /** Checks the length of a volume's name together with an iSCSI portal. */
  public static void iscsiLength(String volume, Struct source, FieldPath at, Scope scope) {
    ISCSI.checkLength(volume, source, at, scope);
  }
}
