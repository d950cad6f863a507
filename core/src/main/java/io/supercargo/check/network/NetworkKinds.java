package io.supercargo.check.network;

import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.Resource;
import io.supercargo.model.networking.v1.Ingress;
import io.supercargo.model.networking.v1.IngressClass;
import io.supercargo.model.networking.v1.NetworkPolicy;
import java.util.ArrayList;
import java.util.List;

/** The kinds of networking beside Service: what to check of each, and what to fill in. */
public final class NetworkKinds {
  private NetworkKinds() {}

  /** Checks a resource that is defaulted already; returns false if its kind is another's. */
  public static boolean check(Resource resource, Scope scope) {
    if (resource instanceof Ingress ingress) {
      Ingresses.check(ingress, scope);
    } else if (resource instanceof IngressClass type) {
      IngressClasses.check(type, scope);
    } else if (resource instanceof NetworkPolicy policy) {
      NetworkPolicies.check(policy, scope);
    } else {
      return false;
    }
    return true;
  }

  /** Returns a resource with defaults filled in; the same one if its kind is another's. */
  public static Resource defaults(Resource resource) {
    if (resource instanceof IngressClass type) {
      return IngressClasses.defaults(type);
    }
    return resource instanceof NetworkPolicy policy ? NetworkPolicies.defaults(policy) : resource;
  }

  /** Returns the rules of networking. */
  public static List<Rule<?, ?>> rules() {
    List<Rule<?, ?>> all = new ArrayList<>(Ingresses.rules());
    all.addAll(IngressClasses.rules());
    all.addAll(NetworkPolicies.rules());
    return all;
  }
}
