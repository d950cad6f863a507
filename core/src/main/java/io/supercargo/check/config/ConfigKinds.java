package io.supercargo.check.config;

import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.ConfigMap;
import io.supercargo.model.core.v1.Secret;
import java.util.ArrayList;
import java.util.List;

/** The kinds of configuration: what to check of each, and what to fill in. */
public final class ConfigKinds {
  private ConfigKinds() {}

  /** Checks a resource that is defaulted already; returns false if its kind is another's. */
  public static boolean check(Resource resource, Scope scope) {
    if (resource instanceof ConfigMap map) {
      ConfigMaps.check(map, scope);
    } else if (resource instanceof Secret secret) {
      Secrets.check(secret, scope);
    } else {
      return false;
    }
    return true;
  }

  /** Returns a resource with defaults filled in; the same one if its kind is another's. */
  public static Resource defaults(Resource resource) {
    return resource instanceof Secret secret ? Secrets.defaults(secret) : resource;
  }

  /** Returns the rules of configuration. */
  public static List<Rule<?, ?>> rules() {
    List<Rule<?, ?>> all = new ArrayList<>(ConfigMaps.rules());
    all.addAll(Secrets.rules());
    return all;
  }
}
