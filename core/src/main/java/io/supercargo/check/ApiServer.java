package io.supercargo.check;

import io.supercargo.check.engine.Problems;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.check.meta.Selectors;
import io.supercargo.check.pod.PodKinds;
import io.supercargo.check.service.ServiceKinds;
import io.supercargo.check.workload.WorkloadKinds;
import io.supercargo.finding.Findings;
import io.supercargo.model.CustomResource;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.Resource;
import java.util.ArrayList;
import java.util.List;

/**
 * The API server's verdict without a server: whether it takes a resource, and what it says if not,
 * with its own field paths and types of errors.
 *
 * <p>What only a cluster can decide is not decided here: taken names and addresses, whether
 * namespaces, classes and accounts exist, quotas and webhooks. Custom resources of groups that
 * Kubernetes does not own are not decided either.
 */
public final class ApiServer {
  private ApiServer() {}

  /** Returns what the newest server would say to the creation of a resource. */
  public static Findings verdict(Resource resource) {
    return verdict(resource, KubernetesVersion.newest());
  }

  /**
   * Returns what a server would say to the creation of a resource.
   *
   * @param resource the resource as it was written; defaults are filled in first, as on the server
   * @param version the server's version
   * @return the findings, empty if the server takes the resource
   */
  public static Findings verdict(Resource resource, KubernetesVersion version) {
    Problems problems = new Problems(resource);
    Scope scope = new Scope(problems, version);
    check(Defaults.apply(resource, version), scope);
    return problems.findings();
  }

  private static void check(Resource resource, Scope scope) {
    if (!PodKinds.check(resource, scope)
        && !WorkloadKinds.check(resource, scope)
        && !ServiceKinds.check(resource, scope)
        && !(resource instanceof CustomResource)) {
      Metadata.checkCommon(resource, NameFormat.PATH_SEGMENT, scope);
    }
  }

  /** Returns every rule, in the order of their families. */
  static List<Rule<?, ?>> rules() {
    List<Rule<?, ?>> all = new ArrayList<>(Metadata.rules());
    all.addAll(Selectors.rules());
    all.addAll(PodKinds.rules());
    all.addAll(WorkloadKinds.rules());
    all.addAll(ServiceKinds.rules());
    return all;
  }
}
