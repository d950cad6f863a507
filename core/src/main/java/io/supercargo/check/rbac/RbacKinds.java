package io.supercargo.check.rbac;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.check.meta.Metadata;
import io.supercargo.check.meta.NameFormat;
import io.supercargo.check.meta.Selectors;
import io.supercargo.model.Resource;
import io.supercargo.model.meta.v1.LabelSelector;
import io.supercargo.model.rbac.v1.AggregationRule;
import io.supercargo.model.rbac.v1.ClusterRole;
import io.supercargo.model.rbac.v1.ClusterRoleBinding;
import io.supercargo.model.rbac.v1.PolicyRule;
import io.supercargo.model.rbac.v1.Role;
import io.supercargo.model.rbac.v1.RoleBinding;
import io.supercargo.model.rbac.v1.RoleRef;
import io.supercargo.model.rbac.v1.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Roles and their bindings: what to check of each, and what to fill in. */
public final class RbacKinds {
  private static final FieldPath RULES = FieldPath.ROOT.child("rules");
  private static final FieldPath ROLE = FieldPath.ROOT.child("roleRef");
  private static final FieldPath SUBJECTS = FieldPath.ROOT.child("subjects");
  private static final Rule<PolicyRule, Scope> RULE = new ResourceRule();
  private static final Rule<PolicyRule, Scope> URLS = new NonResourceUrls();
  private static final Rule<PolicyRule, Scope> NAMESPACED = new NamespacedUrls();
  private static final Rule<AggregationRule, Scope> AGGREGATION = new Aggregation();
  private static final Rule<LabelSelector, Scope> AGGREGATED = new AggregationSelector();
  private static final Rule<RoleRef, BindingScope> REFERENCE = new RoleReference();
  private static final Rule<Subject, BindingScope> SUBJECT = new BindingSubject();

  private RbacKinds() {}

  /** Returns the rules of this family. */
  public static List<Rule<?, ?>> rules() {
    return List.of(RULE, URLS, NAMESPACED, AGGREGATION, AGGREGATED, REFERENCE, SUBJECT);
  }

  /** Checks a resource that is defaulted already; returns false if its kind is another's. */
  public static boolean check(Resource resource, Scope scope) {
    if (resource instanceof Role role) {
      metadata(resource, scope);
      policies(role.rules(), true, scope);
    } else if (resource instanceof ClusterRole clusterRole) {
      clusterRole(clusterRole, scope);
    } else if (resource instanceof RoleBinding binding) {
      binding(resource, binding.roleRef(), binding.subjects(), new BindingScope(scope, true));
    } else if (resource instanceof ClusterRoleBinding binding) {
      binding(resource, binding.roleRef(), binding.subjects(), new BindingScope(scope, false));
    } else {
      return false;
    }
    return true;
  }

  private static void metadata(Resource resource, Scope scope) {
    Metadata.check(resource, NameFormat.ROLE, scope);
    Metadata.generation(resource, scope);
  }

  private static void clusterRole(ClusterRole role, Scope scope) {
    metadata(role, scope);
    policies(role.rules(), false, scope);
    AggregationRule aggregation = role.aggregationRule();
    if (aggregation == null) {
      return;
    }
    FieldPath at = FieldPath.ROOT.child("aggregationRule", "clusterRoleSelectors");
    AGGREGATION.check(aggregation, at, scope);
    List<LabelSelector> selectors = Values.list(aggregation.clusterRoleSelectors());
    for (int i = 0; i < selectors.size(); i++) {
      if (!Selectors.check(selectors.get(i), at.index(i), scope)) {
        AGGREGATED.check(selectors.get(i), at.index(i), scope);
      }
    }
  }

  private static void policies(@Nullable List<PolicyRule> rules, boolean namespaced, Scope scope) {
    List<PolicyRule> all = Values.list(rules);
    for (int i = 0; i < all.size(); i++) {
      RULE.check(all.get(i), RULES.index(i), scope);
      URLS.check(all.get(i), RULES.index(i), scope);
      if (namespaced) {
        NAMESPACED.check(all.get(i), RULES.index(i), scope);
      }
    }
  }

  private static void binding(
      Resource resource,
      @Nullable RoleRef role,
      @Nullable List<Subject> subjects,
      BindingScope scope) {
    metadata(resource, scope);
    REFERENCE.check(role == null ? RoleRef.builder().build() : role, ROLE, scope);
    List<Subject> all = Values.list(subjects);
    for (int i = 0; i < all.size(); i++) {
      SUBJECT.check(all.get(i), SUBJECTS.index(i), scope);
    }
  }

  /** Returns a resource with defaults filled in; the same one if there are none for it. */
  public static Resource defaults(Resource resource) {
    if (resource instanceof RoleBinding binding) {
      RoleBinding.Builder result = binding.toBuilder();
      result.roleRef(BindingDefaults.role(binding.roleRef()));
      result.setValue(result.index("subjects"), BindingDefaults.subjects(binding.subjects()));
      return result.build();
    }
    if (resource instanceof ClusterRoleBinding binding) {
      ClusterRoleBinding.Builder result = binding.toBuilder();
      result.roleRef(BindingDefaults.role(binding.roleRef()));
      result.setValue(result.index("subjects"), BindingDefaults.subjects(binding.subjects()));
      return result.build();
    }
    return resource;
  }
}
