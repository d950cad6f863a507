package io.supercargo.check.network;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Struct;

/** A reference names kind and name, and an API group that is a domain name. */
final class TypedReference extends Rule<Struct, Scope> {
  TypedReference(String id) {
    super(id);
  }

  @Override
  public void check(Struct reference, FieldPath at, Scope scope) {
    String group = (String) reference.value("apiGroup");
    if (group != null) {
      scope.problems().format(this, at.child("apiGroup"), group, Formats.subdomain(group));
    }
    part("kind", reference, at, scope);
    part("name", reference, at, scope);
  }

  private void part(String field, Struct reference, FieldPath at, Scope scope) {
    String value = Values.text((String) reference.value(field));
    if (value.isEmpty()) {
      scope.problems().required(this, at.child(field), "the " + field + " of a resource");
    } else {
      scope.problems().format(this, at.child(field), value, Formats.pathSegment(value));
    }
  }
}
