package io.supercargo.check.rbac;

import io.supercargo.check.engine.Values;
import io.supercargo.model.rbac.v1.RoleRef;
import io.supercargo.model.rbac.v1.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills in the API group of roles, users and groups. */
final class BindingDefaults {
  static final String GROUP = "rbac.authorization.k8s.io";

  private BindingDefaults() {}

  static RoleRef role(@Nullable RoleRef role) {
    RoleRef known = role == null ? RoleRef.builder().build() : role;
    return Values.isEmpty(known.apiGroup()) ? known.toBuilder().apiGroup(GROUP).build() : known;
  }

  static @Nullable List<Subject> subjects(@Nullable List<Subject> subjects) {
    if (subjects == null) {
      return null;
    }
    List<Subject> result = new ArrayList<>(subjects.size());
    for (Subject subject : subjects) {
      boolean lacks = Values.isEmpty(subject.apiGroup());
      boolean named = Values.isOneOf(subject.kind(), "User", "Group");
      result.add(lacks && named ? subject.toBuilder().apiGroup(GROUP).build() : subject);
    }
    return result;
  }
}
