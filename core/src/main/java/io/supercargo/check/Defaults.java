package io.supercargo.check;

import io.supercargo.check.engine.Amounts;
import io.supercargo.check.pod.PodKinds;
import io.supercargo.check.service.ServiceChange;
import io.supercargo.check.service.ServiceKinds;
import io.supercargo.check.workload.WorkloadKinds;
import io.supercargo.model.CustomResource;
import io.supercargo.model.KubernetesTarget;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.Quantity;
import io.supercargo.model.Resource;
import io.supercargo.model.batch.v1.Job;
import io.supercargo.model.core.v1.Service;

/** What the API server makes of a resource before it checks and stores it. */
public final class Defaults {
  private Defaults() {}

  /** Returns a resource as the newest server would store it. */
  public static Resource apply(Resource resource) {
    return apply(resource, KubernetesTarget.newest());
  }

  /** Returns a resource as a server of that version would store it. */
  public static Resource apply(Resource resource, KubernetesVersion version) {
    return apply(resource, KubernetesTarget.of(version));
  }

  /**
   * Returns a resource as the server of a cluster would store it: with every default filled in,
   * what is written twice merged, and amounts in canonical text. What the server allocates or takes
   * from the moment is not in it: uid, times, addresses, node ports.
   *
   * @param resource the resource as it was written; it does not change
   * @param target the cluster
   */
  public static Resource apply(Resource resource, KubernetesTarget target) {
    if (resource instanceof CustomResource) {
      return resource;
    }
    Resource stored = Canonical.of(fillIn(resource, target));
    // What comes back from the store has its defaults filled in once more; a Job takes the labels
    // that its template was given before.
    if (stored instanceof Job) {
      return Canonical.of(fillIn(stored, target));
    }
    return stored instanceof Service service ? ServiceChange.read(service) : stored;
  }

  /** Returns the text that the server writes for an amount, such as {@code 1} for {@code 1000m}. */
  public static String canonical(Quantity quantity) {
    return Amounts.canonical(quantity);
  }

  /**
   * Returns a resource as a server would store it in the place of another one, from which it may
   * keep what the server once allocated, such as the addresses of a Service.
   *
   * @param live the resource as it is there
   * @param wanted the whole resource as it is to be, of the same kind and name
   * @param target the cluster
   */
  public static Resource replacing(Resource live, Resource wanted, KubernetesTarget target) {
    return wanted instanceof CustomResource
        ? wanted
        : apply(ApiServer.settle(live.asStruct(), wanted.asStruct()), target);
  }

  /** Returns a resource with defaults, the rest as it was written. */
  static Resource fillIn(Resource resource, KubernetesTarget target) {
    KubernetesVersion version = target.version();
    Resource result = PodKinds.defaults(resource, version);
    if (result == resource) {
      result = WorkloadKinds.defaults(resource, version);
    }
    return result == resource ? ServiceKinds.defaults(resource, target) : result;
  }
}
