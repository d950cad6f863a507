package io.supercargo.check.service;

import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.check.storage.StorageKinds;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.ConfigMap;
import java.util.List;

/** The kinds of this family: what to check of each, and what to fill in. */
public final class ServiceKinds {
  private ServiceKinds() {}

  /** Checks a resource that is defaulted already; returns false if its kind is another's. */
  public static boolean check(Resource resource, Scope scope) {
    if (resource instanceof ConfigMap) {
      Metadata.check(resource, NameFormat.SUBDOMAIN, scope);
      Metadata.generation(resource, scope);
      return true;
    }
    return StorageKinds.check(resource, scope);
  }

  /** Returns a resource with defaults filled in; the same one if its kind is another's. */
  public static Resource defaults(Resource resource, KubernetesVersion version) {
    return StorageKinds.defaults(resource, version);
  }

  /** Returns the rules of this family. */
  public static List<Rule<?, ?>> rules() {
    return StorageKinds.rules();
  }
}
