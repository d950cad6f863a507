package io.supercargo.check.rbac;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.rbac.v1.RoleRef;

/** A binding names a role. */
final class RoleReference extends Rule<RoleRef, BindingScope> {
  RoleReference() {
    super("rbac/role-reference");
  }

  @Override
  public void check(RoleRef role, FieldPath at, BindingScope scope) {
    if (!BindingDefaults.GROUP.equals(role.apiGroup())) {
      FieldPath group = at.child("apiGroup");
      scope.problems().unsupported(this, group, role.apiGroup(), BindingDefaults.GROUP);
    }
    String kind = role.kind();
    if (scope.namespaced && !Values.isOneOf(kind, "Role", "ClusterRole")) {
      scope.problems().unsupported(this, at.child("kind"), kind, "Role", "ClusterRole");
    } else if (!scope.namespaced && !"ClusterRole".equals(kind)) {
      scope.problems().unsupported(this, at.child("kind"), kind, "ClusterRole");
    }
    String name = Values.text(role.name());
    if (Declared.ROLE_REF_NAME_FILLED.check(this, name, at.child("name"), scope)) {
      scope.problems().format(this, at.child("name"), name, Formats.pathSegment(name));
    }
  }
}
