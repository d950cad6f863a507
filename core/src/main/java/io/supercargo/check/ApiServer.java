package io.supercargo.check;

import io.supercargo.check.batch.BatchKinds;
import io.supercargo.check.batch.JobChange;
import io.supercargo.check.engine.Problems;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.check.kind.Kinds;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.check.meta.Selectors;
import io.supercargo.check.plain.Plain;
import io.supercargo.check.pod.PodKinds;
import io.supercargo.check.service.ServiceChange;
import io.supercargo.check.service.ServiceKinds;
import io.supercargo.check.storage.ClaimChange;
import io.supercargo.check.storage.StorageKinds;
import io.supercargo.check.update.Merge;
import io.supercargo.check.update.Updates;
import io.supercargo.check.workload.WorkloadKinds;
import io.supercargo.finding.Findings;
import io.supercargo.finding.Source;
import io.supercargo.model.Arguments;
import io.supercargo.model.CustomResource;
import io.supercargo.model.KubernetesTarget;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.Resource;
import io.supercargo.model.Struct;
import io.supercargo.model.batch.v1.Job;
import io.supercargo.model.core.v1.PersistentVolumeClaim;
import io.supercargo.model.core.v1.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The API server's verdict without a server: whether it takes a resource, and what it says if not,
 * with its own field paths and types of errors.
 *
 * <p>What only a cluster can decide is not decided here: taken names and addresses, whether
 * namespaces, classes and accounts exist, quotas and webhooks. What is known of the cluster is said
 * by a {@link KubernetesTarget}: its version, and its families of addresses. Custom resources of
 * groups that Kubernetes does not own are not decided either.
 */
public final class ApiServer {
  private ApiServer() {}

  /** Returns what the newest server would say to the creation of a resource. */
  public static Findings verdict(Resource resource) {
    return verdict(resource, KubernetesTarget.newest());
  }

  /** Returns what a server of that version would say to the creation of a resource. */
  public static Findings verdict(Resource resource, KubernetesVersion version) {
    return verdict(resource, KubernetesTarget.of(version));
  }

  /**
   * Returns what the server of a cluster would say to the creation of a resource.
   *
   * @param resource the resource as it was written; defaults are filled in first, as on the server
   * @param target the cluster
   * @return the findings, empty if the server takes the resource
   */
  public static Findings verdict(Resource resource, KubernetesTarget target) {
    return Plain.isPlain(resource) ? Findings.none() : ofRules(resource, target);
  }

  /** Returns what the rules say; {@link Plain} spares loading them where they say nothing. */
  static Findings ofRules(Resource resource, KubernetesTarget target) {
    Problems problems = new Problems(resource);
    Scope scope = new Scope(problems, target);
    UnknownFields.check(resource, scope);
    if (problems.count() > 0) {
      return problems.findings();
    }
    Kinds.fields(resource, scope);
    if (problems.count() == 0) {
      check(Defaults.fillIn(resource, target), scope);
    }
    if (problems.count() == 0) {
      Updates.apply(resource.asStruct(), scope, Source.APPLY);
    }
    return problems.findings();
  }

  /** Returns what the newest server would say to an update. */
  public static Findings update(Resource old, Resource wanted) {
    return update(old, wanted, KubernetesTarget.newest());
  }

  /** Returns what a server of that version would say to an update. */
  public static Findings update(Resource old, Resource wanted, KubernetesVersion version) {
    return update(old, wanted, KubernetesTarget.of(version));
  }

  /**
   * Returns what the server of a cluster would say to a manifest that is applied over another one
   * by the same manager with server-side apply. What nobody but the cluster knows is left out:
   * fields that others set since, and whether a claim is bound.
   *
   * @param old the manifest that was applied before, as it was written
   * @param wanted the manifest that is to be applied, of the same kind and name
   * @param target the cluster
   * @return the findings about the wanted manifest, empty if the server takes it
   * @throws IllegalArgumentException if the two are different objects: of different kinds, names or
   *     namespaces
   */
  public static Findings update(Resource old, Resource wanted, KubernetesTarget target) {
    requireSame("kind", old.schema().typeName(), wanted.schema().typeName());
    requireSame("name", old.name(), wanted.name());
    if (!Values.isEmpty(old.namespace()) && !Values.isEmpty(wanted.namespace())) {
      requireSame("namespace", old.namespace(), wanted.namespace());
    }
    Problems problems = new Problems(wanted);
    Scope scope = new Scope(problems, target);
    UnknownFields.check(wanted, scope);
    if (problems.count() == 0) {
      Kinds.fields(wanted, scope);
    }
    if (problems.count() == 0) {
      Updates.apply(wanted.asStruct(), scope, Source.API);
    }
    if (problems.count() == 0) {
      update(old, wanted, scope);
    }
    return problems.findings();
  }

  private static void update(Resource old, Resource wanted, Scope scope) {
    Resource live = stored(old, scope.target());
    Struct before = live.asStruct();
    Updates.stored(before, scope);
    replace(live, Merge.apply(before, old.asStruct(), wanted.asStruct()), scope);
    Updates.manifests(old.asStruct(), wanted.asStruct(), scope);
  }

  /**
   * Returns what a server would say to a whole object that takes the place of another one, as in a
   * PUT or after server-side apply has merged what is applied into what is there.
   *
   * @param live the object as it is there
   * @param wanted the object as it is to be, of the same kind and name
   * @param target the cluster
   * @return the findings about the wanted object, empty if the server takes it
   */
  public static Findings replacement(Resource live, Resource wanted, KubernetesTarget target) {
    Problems problems = new Problems(wanted);
    Scope scope = new Scope(problems, target);
    replace(stored(live, target), stored(wanted, target).asStruct(), scope);
    return problems.findings();
  }

  // With what the server makes of a new object alone.
  private static Resource stored(Resource resource, KubernetesTarget target) {
    Resource filled = Defaults.fillIn(resource, target);
    return filled instanceof Job job ? JobChange.created(job) : filled;
  }

  private static void replace(Resource live, Struct wanted, Scope scope) {
    Struct before = live.asStruct();
    Resource settled = settle(before, wanted);
    Resource after = Defaults.fillIn(settled, scope.target());
    Updates.first(before, settled.asStruct(), scope);
    if (scope.problems().count() == 0) {
      if (after instanceof Job filled && settled instanceof Job changed) {
        after = JobChange.changed(filled, changed);
      }
      check(live, after, scope);
      Updates.written(before, after.asStruct(), scope);
      Updates.check(Canonical.of(live).asStruct(), Canonical.of(after).asStruct(), scope);
    }
  }

  private static void requireSame(String what, @Nullable String old, @Nullable String wanted) {
    if (!Objects.equals(old, wanted)) {
      throw Arguments.failure(
          "An update needs two manifests of the same "
              + what
              + "; found "
              + old
              + " and "
              + wanted);
    }
  }

  static Resource settle(Struct live, Struct merged) {
    if (live instanceof Service before && merged instanceof Service after) {
      return ServiceChange.settle(before, after);
    }
    if (live instanceof PersistentVolumeClaim before
        && merged instanceof PersistentVolumeClaim after) {
      return ClaimChange.settle(before, after);
    }
    return (Resource) merged;
  }

  private static void check(Resource live, Resource after, Scope scope) {
    if (live instanceof Job before && after instanceof Job job) {
      BatchKinds.update(before, job, scope);
    } else if (live instanceof PersistentVolumeClaim before
        && after instanceof PersistentVolumeClaim claim) {
      StorageKinds.update(before, claim, scope);
    } else {
      check(after, scope);
    }
  }

  private static void check(Resource resource, Scope scope) {
    if (!PodKinds.check(resource, scope)
        && !WorkloadKinds.check(resource, scope)
        && !ServiceKinds.check(resource, scope)) {
      other(resource, scope);
    }
  }

  private static void other(Resource resource, Scope scope) {
    int before = scope.problems().count();
    Kinds.check(resource, scope);
    if (scope.problems().count() == before && !(resource instanceof CustomResource)) {
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
    all.addAll(Updates.rules());
    all.addAll(Kinds.rules());
    return all;
  }
}
