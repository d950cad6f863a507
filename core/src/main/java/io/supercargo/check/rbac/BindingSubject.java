package io.supercargo.check.rbac;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.rbac.v1.Subject;

/** A binding's subject is a user, a group or a service account. */
final class BindingSubject extends Rule<Subject, BindingScope> {
  BindingSubject() {
    super("rbac/subject");
  }

  @Override
  public void check(Subject subject, FieldPath at, BindingScope scope) {
    Declared.SUBJECT_NAME_FILLED.check(this, subject.name(), at.child("name"), scope);
    if ("ServiceAccount".equals(subject.kind())) {
      account(subject, at, scope);
    } else if (Values.isOneOf(subject.kind(), "User", "Group")) {
      if (!BindingDefaults.GROUP.equals(subject.apiGroup())) {
        FieldPath group = at.child("apiGroup");
        scope.problems().unsupported(this, group, subject.apiGroup(), BindingDefaults.GROUP);
      }
    } else {
      Declared.SUBJECT_KIND.check(this, subject.kind(), at.child("kind"), scope);
    }
  }

  private void account(Subject subject, FieldPath at, BindingScope scope) {
    String name = Values.text(subject.name());
    if (!name.isEmpty()) {
      scope.problems().format(this, at.child("name"), name, Formats.subdomain(name));
    }
    if (!Values.isEmpty(subject.apiGroup())) {
      FieldPath group = at.child("apiGroup");
      scope.problems().unsupported(this, group, subject.apiGroup(), "nothing");
    }
    if (!scope.namespaced && Values.isEmpty(subject.namespace())) {
      scope.problems().required(this, at.child("namespace"), "the namespace of the account");
    }
  }
}
