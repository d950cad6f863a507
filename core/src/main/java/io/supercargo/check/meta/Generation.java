package io.supercargo.check.meta;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.meta.v1.ObjectMeta;

/** The generation, where the server keeps what is written, is not negative. */
final class Generation extends Rule<ObjectMeta, Scope> {
  Generation() {
    super("meta/generation");
  }

  @Override
  public void check(ObjectMeta meta, FieldPath at, Scope scope) {
    if (Values.number(meta.generation()) < 0) {
      FieldPath path = at.child("generation");
      scope.problems().invalid(this, path, meta.generation(), "0 or more", "Remove generation.");
    }
  }
}
