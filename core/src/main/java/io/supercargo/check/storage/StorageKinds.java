package io.supercargo.check.storage;

import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.PersistentVolume;
import io.supercargo.model.core.v1.PersistentVolumeClaim;
import io.supercargo.model.storage.v1.StorageClass;
import java.util.ArrayList;
import java.util.List;

/** The kinds of storage: what to check of each, and what to fill in. */
public final class StorageKinds {
  private StorageKinds() {}

  /** Checks a resource that is defaulted already; returns false if its kind is another's. */
  public static boolean check(Resource resource, Scope scope) {
    if (resource instanceof PersistentVolumeClaim claim) {
      PersistentVolumeClaims.check(claim, scope);
    } else if (resource instanceof PersistentVolume volume) {
      PersistentVolumes.check(volume, scope);
    } else if (resource instanceof StorageClass type) {
      StorageClasses.check(type, scope);
    } else {
      return false;
    }
    return true;
  }

  /**
   * Checks a claim that takes the place of another.
   *
   * @param before what the server holds
   * @param after what it would hold
   */
  public static void update(
      PersistentVolumeClaim before, PersistentVolumeClaim after, Scope scope) {
    PersistentVolumeClaims.update(before, after, scope);
  }

  /** Returns a resource with defaults filled in; the same one if its kind is another's. */
  public static Resource defaults(Resource resource, KubernetesVersion version) {
    if (resource instanceof PersistentVolumeClaim claim) {
      return PersistentVolumeClaims.defaults(claim, version);
    }
    if (resource instanceof PersistentVolume volume) {
      return VolumeDefaults.apply(volume, version);
    }
    return resource instanceof StorageClass type ? StorageClasses.defaults(type) : resource;
  }

  /** Returns the rules of storage. */
  public static List<Rule<?, ?>> rules() {
    List<Rule<?, ?>> all = new ArrayList<>(Claims.rules());
    all.addAll(PersistentVolumes.rules());
    all.addAll(StorageClasses.rules());
    return all;
  }
}
