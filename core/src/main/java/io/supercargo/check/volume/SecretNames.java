package io.supercargo.check.volume;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.Struct;

/** A reference to a Secret has a name. */
final class SecretNames extends Rule<Struct, Scope> {
  SecretNames() {
    super("volume/secret-ref");
  }

  @Override
  public void check(Struct reference, FieldPath at, Scope scope) {
    if (Values.isEmpty((String) reference.value("name"))) {
      scope.problems().required(this, at.child("name"), "the name of a Secret");
    }
  }
}
