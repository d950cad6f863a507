package io.supercargo.check.tenant;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Quantity;
import io.supercargo.model.core.v1.ResourceQuotaSpec;
import io.supercargo.model.core.v1.ScopeSelector;
import io.supercargo.model.core.v1.ScopedResourceSelectorRequirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A quota's selector of scopes follows the rules of scopes. The paths have no index. */
final class QuotaSelector extends Rule<ResourceQuotaSpec, Scope> {
  QuotaSelector() {
    super("resource-quota/scope-selector");
  }

  @Override
  public void check(ResourceQuotaSpec spec, FieldPath at, Scope scope) {
    ScopeSelector selector = spec.scopeSelector();
    List<String> scopes = new ArrayList<>();
    for (ScopedResourceSelectorRequirement each :
        Values.list(selector == null ? null : selector.matchExpressions())) {
      scope(each, Values.map(spec.hard()), at, scope);
      operator(each, at, scope);
      scopes.add(Values.text(each.scopeName()));
    }
    if (Quotas.conflict(scopes)) {
      scope.problems().invalid(this, at, null, "scopes that do not exclude each other");
    }
  }

  private void scope(
      ScopedResourceSelectorRequirement requirement,
      Map<String, Quantity> hard,
      FieldPath at,
      Scope scope) {
    String name = requirement.scopeName();
    if (!Quotas.isScope(name)) {
      String expected = "a scope, such as PriorityClass";
      scope.problems().invalid(this, at.child("scopeName"), name, expected);
    }
    String misfit = Quotas.misfit(name, hard);
    if (misfit != null) {
      scope.problems().invalid(this, at, name, "a scope that counts " + misfit);
    }
  }

  private void operator(ScopedResourceSelectorRequirement requirement, FieldPath at, Scope scope) {
    String operator = Values.text(requirement.operator());
    boolean valued =
        Values.isOneOf(requirement.scopeName(), "PriorityClass", "VolumeAttributesClass");
    boolean plain = Quotas.isScope(requirement.scopeName()) && !valued;
    FieldPath path = at.child("operator");
    if (plain && !operator.equals("Exists")) {
      String expected = "Exists, as the scope " + requirement.scopeName() + " has no values";
      scope.problems().invalid(this, path, operator, expected);
    }
    boolean none = Values.list(requirement.values()).isEmpty();
    if (Values.isOneOf(operator, "In", "NotIn")) {
      if (none) {
        scope.problems().required(this, at.child("values"), "at least one value");
      }
    } else if (!Values.isOneOf(operator, "Exists", "DoesNotExist")) {
      String expected = "one of In, NotIn, Exists or DoesNotExist";
      scope.problems().invalid(this, path, operator, expected);
    } else if (!none) {
      FieldPath values = at.child("values");
      scope.problems().invalid(this, values, null, "no values with the operator " + operator);
    }
  }
}
