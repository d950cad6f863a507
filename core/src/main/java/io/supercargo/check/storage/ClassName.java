package io.supercargo.check.storage;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;

/** The name of a storage class is a name that a class can have; the empty one stands for none. */
final class ClassName extends Rule<String, Scope> {
  ClassName() {
    super("pvc/storage-class-name");
  }

  @Override
  public void check(String name, FieldPath at, Scope scope) {
    if (!name.isEmpty()) {
      scope.problems().format(this, at, name, Formats.subdomain(name));
    }
  }
}
