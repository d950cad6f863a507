package io.supercargo.check.policy;

import io.supercargo.check.count.Counts;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.check.meta.Selectors;
import io.supercargo.model.Resource;
import io.supercargo.model.policy.v1.PodDisruptionBudget;
import io.supercargo.model.policy.v1.PodDisruptionBudgetSpec;
import io.supercargo.model.scheduling.v1.PriorityClass;
import java.util.List;

/** PodDisruptionBudgets and PriorityClasses: what to check of each, and what to fill in. */
public final class PolicyKinds {
  private static final FieldPath SPEC = FieldPath.ROOT.child("spec");
  private static final Rule<PodDisruptionBudgetSpec, Scope> ONE_BOUND = new OneBound();
  private static final Rule<String, Scope> EVICTION = new UnhealthyEviction();
  private static final Rule<PriorityClass, Scope> SYSTEM = new SystemPriority();
  private static final Rule<PriorityClass, Scope> VALUE = new UserPriority();
  private static final Rule<String, Scope> PREEMPTION = new Preemption();

  private PolicyKinds() {}

  /** Returns the rules of this family. */
  public static List<Rule<?, ?>> rules() {
    return List.of(ONE_BOUND, EVICTION, SYSTEM, VALUE, PREEMPTION);
  }

  /** Checks a resource that is defaulted already; returns false if its kind is another's. */
  public static boolean check(Resource resource, Scope scope) {
    if (resource instanceof PodDisruptionBudget budget) {
      budget(budget, scope);
      return true;
    }
    if (resource instanceof PriorityClass priority) {
      priority(priority, scope);
      return true;
    }
    return false;
  }

  private static void budget(PodDisruptionBudget budget, Scope scope) {
    PodDisruptionBudgetSpec spec = budget.spec();
    int before = scope.problems().count();
    if (spec != null) {
      budget(spec, scope);
    }
    // The server only looks at the metadata of a budget that is right otherwise.
    if (scope.problems().count() == before) {
      Metadata.checkCommon(budget, NameFormat.PATH_SEGMENT, scope);
    }
  }

  private static void budget(PodDisruptionBudgetSpec spec, Scope scope) {
    ONE_BOUND.check(spec, SPEC, scope);
    Counts.share(spec.minAvailable(), SPEC.child("minAvailable"), scope);
    Counts.atMostAll(spec.minAvailable(), SPEC.child("minAvailable"), scope);
    Counts.share(spec.maxUnavailable(), SPEC.child("maxUnavailable"), scope);
    Counts.atMostAll(spec.maxUnavailable(), SPEC.child("maxUnavailable"), scope);
    Selectors.check(spec.selector(), SPEC.child("selector"), scope);
    String eviction = spec.unhealthyPodEvictionPolicy();
    if (eviction != null) {
      EVICTION.check(eviction, SPEC.child("unhealthyPodEvictionPolicy"), scope);
    }
  }

  private static void priority(PriorityClass priority, Scope scope) {
    Metadata.check(priority, NameFormat.SUBDOMAIN, scope);
    SYSTEM.check(priority, FieldPath.ROOT, scope);
    VALUE.check(priority, FieldPath.ROOT, scope);
    String preemption = priority.preemptionPolicy();
    if (preemption != null) {
      PREEMPTION.check(preemption, FieldPath.ROOT.child("preemptionPolicy"), scope);
    }
  }

  /** Returns a resource with defaults filled in; the same one if there are none for it. */
  public static Resource defaults(Resource resource) {
    if (!(resource instanceof PriorityClass priority)) {
      return resource;
    }
    return priority.preemptionPolicy() != null
        ? priority
        : priority.toBuilder().preemptionPolicy("PreemptLowerPriority").build();
  }
}
