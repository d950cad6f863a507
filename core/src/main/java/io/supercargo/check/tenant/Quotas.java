package io.supercargo.check.tenant;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Quantity;
import io.supercargo.model.core.v1.ResourceQuotaSpec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks through a ResourceQuota. */
final class Quotas {
  private static final Rule<Map<String, Quantity>, Scope> NAMES = new QuotaResources();
  private static final Rule<Map<String, Quantity>, Scope> AMOUNTS = new QuotaAmounts();
  private static final Rule<ResourceQuotaSpec, Scope> SCOPES = new QuotaScopes();
  private static final Rule<ResourceQuotaSpec, Scope> SELECTOR = new QuotaSelector();

  private Quotas() {}

  static List<Rule<?, ?>> rules() {
    return List.of(NAMES, AMOUNTS, SCOPES, SELECTOR);
  }

  static void check(@Nullable ResourceQuotaSpec spec, FieldPath at, Scope scope) {
    if (spec != null) {
      Map<String, Quantity> hard = Values.map(spec.hard());
      NAMES.check(hard, at.child("hard"), scope);
      AMOUNTS.check(hard, at.child("hard"), scope);
      SCOPES.check(spec, at.child("scopes"), scope);
      SELECTOR.check(spec, at.child("scopeSelector").child("matchExpressions"), scope);
    }
  }

  static boolean isScope(@Nullable String scope) {
    return Values.isOneOf(
        scope,
        "Terminating",
        "NotTerminating",
        "BestEffort",
        "NotBestEffort",
        "PriorityClass",
        "CrossNamespacePodAffinity",
        "VolumeAttributesClass");
  }

  /** Returns a resource of the quota that a scope does not count, or null. */
  static @Nullable String misfit(@Nullable String scope, Map<String, Quantity> hard) {
    for (String name : hard.keySet()) {
      if (ResourceNames.isQuota(name) && !counts(scope, name)) {
        return name;
      }
    }
    return null;
  }

  private static boolean counts(@Nullable String scope, String name) {
    if ("BestEffort".equals(scope)) {
      return name.equals("pods");
    }
    if ("VolumeAttributesClass".equals(scope)) {
      return Values.isOneOf(name, "persistentvolumeclaims", "requests.storage");
    }
    return !isScope(scope) || name.equals("pods") || ResourceNames.isPodsCompute(name);
  }

  /** Returns whether scopes exclude each other. */
  static boolean conflict(List<String> scopes) {
    return (scopes.contains("BestEffort") && scopes.contains("NotBestEffort"))
        || (scopes.contains("Terminating") && scopes.contains("NotTerminating"));
  }
}
