package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.Quantity;
import io.supercargo.model.core.v1.ResourceRequirements;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks through the resources of containers and pods. */
final class ResourceWalk {
  private static final Rule<String, Scope> NAMES = new ResourceNames();
  private static final Rule<String, Scope> POD_NAMES = new PodResourceNames();
  private static final Rule<Map.Entry<String, Quantity>, Scope> AMOUNTS = new ResourceAmounts();
  private static final HugePages HUGE_PAGES = new HugePages();
  private static final Rule<ResourceRequirements, Scope> LIMITS = new RequestsAndLimits();
  private static final Rule<ResourceRequirements, PodScope> CLAIMS = new ClaimUse();
  private static final Rule<ResourceRequirements, PodScope> POD = new PodResources();

  private ResourceWalk() {}

  static List<Rule<?, ?>> rules() {
    return List.of(NAMES, POD_NAMES, AMOUNTS, HUGE_PAGES, LIMITS, CLAIMS, POD);
  }

  /** Checks the resources of a container. */
  static void container(@Nullable ResourceRequirements resources, FieldPath at, PodScope scope) {
    if (resources != null) {
      check(resources, NAMES, at, scope);
    }
  }

  /** Checks an overhead, which the server treats as limits. */
  static void overhead(Map<String, Quantity> overhead, FieldPath at, PodScope scope) {
    check(ResourceRequirements.builder().limits(overhead).build(), NAMES, at, scope);
  }

  /** Checks the resources of a pod as a whole. */
  static void pod(ResourceRequirements resources, FieldPath at, PodScope scope) {
    check(resources, POD_NAMES, at, scope);
    POD.check(resources, at, scope);
  }

  private static void check(
      ResourceRequirements resources, Rule<String, Scope> names, FieldPath at, PodScope scope) {
    amounts(resources.limits(), names, at.child("limits"), scope);
    amounts(resources.requests(), names, at.child("requests"), scope);
    LIMITS.check(resources, at, scope);
    HUGE_PAGES.checkCompany(resources, at, scope);
    CLAIMS.check(resources, at, scope);
  }

  private static void amounts(
      @Nullable Map<String, Quantity> amounts,
      Rule<String, Scope> names,
      FieldPath at,
      PodScope scope) {
    if (amounts != null) {
      for (Map.Entry<String, Quantity> entry : amounts.entrySet()) {
        FieldPath path = at.key(entry.getKey());
        names.check(entry.getKey(), path, scope);
        AMOUNTS.check(entry, path, scope);
        HUGE_PAGES.check(entry, path, scope);
      }
    }
  }
}
