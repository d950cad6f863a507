package io.supercargo.check.storage;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.storage.v1.StorageClass;

/** A storage class names who makes its volumes; upper case does not matter. */
final class Provisioner extends Rule<StorageClass, Scope> {
  Provisioner() {
    super("storage-class/provisioner");
  }

  @Override
  public void check(StorageClass type, FieldPath root, Scope scope) {
    FieldPath at = root.child("provisioner");
    String name = Values.text(type.provisioner());
    if (Declared.STORAGE_CLASS_PROVISIONER_FILLED.check(this, name, at, scope)) {
      scope.problems().format(this, at, name, Formats.qualifiedNameAnyCase(name));
    }
  }
}
