package io.supercargo.check;

import io.supercargo.check.reference.References;
import io.supercargo.model.KubernetesTarget;
import io.supercargo.model.Resource;
import io.supercargo.set.Manifests;
import java.util.ArrayList;
import java.util.List;

/** Which resources of a set name which others. */
public final class Dependencies {
  private Dependencies() {}

  /**
   * Returns, for each resource of a set, the resources of the set that it names: a workload its
   * configuration, claims and account; an Ingress its services; a scaler what it scales; a binding
   * its role and accounts.
   *
   * @return a list for each resource, in the order of the set; empty where it names none
   */
  public static List<List<Resource>> of(Manifests set) {
    References references = new References(set, KubernetesTarget.newest());
    List<List<Resource>> named = new ArrayList<>(set.size());
    for (int i = 0; i < set.size(); i++) {
      named.add(references.namedBy(i));
    }
    return named;
  }
}
