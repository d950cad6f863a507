package io.supercargo.check.meta;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.meta.v1.ObjectMeta;

/** The namespace has a name that a namespace can have; whether it exists is not decided here. */
final class Namespace extends Rule<ObjectMeta, Scope> {
  Namespace() {
    super("meta/namespace");
  }

  @Override
  public void check(ObjectMeta meta, FieldPath at, Scope scope) {
    String namespace = meta.namespace();
    if (!Values.isEmpty(namespace)) {
      FieldPath path = at.child("namespace");
      scope.problems().format(this, path, namespace, Formats.label(namespace));
    }
  }
}
