package io.supercargo.check;

import io.supercargo.check.engine.Rule;
import io.supercargo.check.plain.Plain;
import io.supercargo.check.reference.References;
import io.supercargo.finding.Finding;
import io.supercargo.finding.Findings;
import io.supercargo.finding.Origin;
import io.supercargo.model.KubernetesTarget;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.Resource;
import io.supercargo.set.Entry;
import io.supercargo.set.Identity;
import io.supercargo.set.Manifests;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything there is to say about a set: for each resource the API server's verdict, and whether
 * it fits the others. Nothing is thrown; see {@link Findings#throwIfErrors()}.
 */
public final class Checks {
  private Checks() {}

  /** Returns what the newest server, and the other resources, have to say about a set. */
  public static Findings check(Manifests set) {
    return Plain.isPlain(set) ? Findings.none() : ofRules(set, KubernetesTarget.newest());
  }

  /** Returns the same for a version of Kubernetes. */
  public static Findings check(Manifests set, KubernetesVersion version) {
    return check(set, KubernetesTarget.of(version));
  }

  /**
   * Returns what is wrong with a set, in the order of its resources. Each finding names the lines
   * that it is about, as far as the set knows them.
   *
   * <p>What a resource names and the set does not have is only reported if the set says that it is
   * complete, as sets described in Java do.
   *
   * @param set the resources
   * @param target the cluster that the set is for
   */
  public static Findings check(Manifests set, KubernetesTarget target) {
    return Plain.isPlain(set) ? Findings.none() : ofRules(set, target);
  }

  /** Returns what the rules say; {@link Plain} spares loading them where they say nothing. */
  static Findings ofRules(Manifests set, KubernetesTarget target) {
    return check(set, target, Map.of());
  }

  /** As {@link #update(Manifests, Manifests, KubernetesTarget)}, for the newest server. */
  public static Findings update(Manifests old, Manifests wanted) {
    return update(old, wanted, KubernetesTarget.newest());
  }

  /**
   * Returns what is wrong with rolling a set out over another one that was rolled out before: for
   * each resource that is in both, what the server would say to its update; for each new one, what
   * it would say to its creation; and what does not fit within the new set. Resources are the same
   * by group, kind, namespace and name; no namespace counts as that of the set, or else {@code
   * default}.
   *
   * <p>Nothing is said of what is in the old set alone, and of one that changes its API version
   * only what the server would say to its creation.
   *
   * @param old the set that was rolled out before
   * @param wanted the set that is to be rolled out
   * @param target the cluster that the sets are for
   */
  public static Findings update(Manifests old, Manifests wanted, KubernetesTarget target) {
    Map<String, Resource> before = new HashMap<>();
    for (Resource resource : old) {
      before.put(identity(old, resource), resource);
    }
    return check(wanted, target, before);
  }

  private static String identity(Manifests set, Resource resource) {
    String stated = resource.namespace() == null ? set.namespace() : resource.namespace();
    return Identity.of(resource, stated == null ? "default" : stated);
  }

  private static Findings check(
      Manifests set, KubernetesTarget target, Map<String, Resource> before) {
    List<Finding> all = new ArrayList<>(0);
    References references = new References(set, target);
    List<Entry> entries = set.entries();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      int first = all.size();
      Resource old = before.isEmpty() ? null : before.get(identity(set, entry.resource()));
      for (Finding finding : verdict(old, entry.resource(), target)) {
        all.add(located(finding, entry));
      }
      int next = all.size();
      for (Finding finding : references.check(i)) {
        if (!isKnown(finding, all.subList(first, next))) {
          all.add(located(finding, entry));
        }
      }
    }
    return Findings.of(all);
  }

  private static Findings verdict(
      @Nullable Resource old, Resource wanted, KubernetesTarget target) {
    return old == null || !old.schema().typeName().equals(wanted.schema().typeName())
        ? ApiServer.verdict(wanted, target)
        : ApiServer.update(old, wanted, target);
  }

  /** What the server refuses already is not said again. */
  private static boolean isKnown(Finding finding, List<Finding> verdict) {
    for (Finding other : verdict) {
      if (other.path().equals(finding.path())) {
        return true;
      }
    }
    return false;
  }

  private static Finding located(Finding finding, Entry entry) {
    Origin own = entry.origin(finding.path());
    if (own == null) {
      return finding;
    }
    List<Origin> origins = new ArrayList<>(2);
    origins.add(own);
    origins.addAll(finding.origins());
    return finding.withOrigins(origins);
  }

  /** Returns every rule: those of the API server and those across a set. */
  static List<Rule<?, ?>> rules() {
    List<Rule<?, ?>> all = new ArrayList<>(ApiServer.rules());
    all.addAll(References.rules());
    return all;
  }
}
