package io.supercargo.check.service;

import io.supercargo.check.config.ConfigKinds;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.network.NetworkKinds;
import io.supercargo.check.storage.StorageKinds;
import io.supercargo.model.KubernetesTarget;
import io.supercargo.model.Resource;
import io.supercargo.model.core.v1.Endpoints;
import io.supercargo.model.core.v1.Service;
import io.supercargo.model.discovery.v1.EndpointSlice;
import java.util.ArrayList;
import java.util.List;

/** The kinds of this family: what to check of each, and what to fill in. */
public final class ServiceKinds {
  private ServiceKinds() {}

  /** Checks a resource that is defaulted already; returns false if its kind is another's. */
  public static boolean check(Resource resource, Scope scope) {
    if (resource instanceof Service service) {
      Services.check(service, scope);
    } else if (resource instanceof Endpoints endpoints) {
      EndpointSubsets.check(endpoints, scope);
    } else if (resource instanceof EndpointSlice slice) {
      EndpointSlices.check(slice, scope);
    } else {
      return NetworkKinds.check(resource, scope)
          || ConfigKinds.check(resource, scope)
          || StorageKinds.check(resource, scope);
    }
    return true;
  }

  /** Returns a resource with defaults filled in; the same one if its kind is another's. */
  public static Resource defaults(Resource resource, KubernetesTarget target) {
    if (resource instanceof Service service) {
      return ServiceDefaults.apply(service, target);
    }
    if (resource instanceof Endpoints endpoints) {
      return EndpointSubsets.defaults(endpoints);
    }
    if (resource instanceof EndpointSlice slice) {
      return EndpointSlices.defaults(slice);
    }
    Resource result = NetworkKinds.defaults(ConfigKinds.defaults(resource));
    return result == resource ? StorageKinds.defaults(resource, target.version()) : result;
  }

  /** Returns the rules of this family. */
  public static List<Rule<?, ?>> rules() {
    List<Rule<?, ?>> all = new ArrayList<>(Services.rules());
    all.addAll(EndpointSubsets.rules());
    all.addAll(EndpointSlices.rules());
    all.addAll(NetworkKinds.rules());
    all.addAll(ConfigKinds.rules());
    all.addAll(StorageKinds.rules());
    return all;
  }
}
