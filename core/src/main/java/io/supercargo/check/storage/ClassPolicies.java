package io.supercargo.check.storage;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.storage.v1.StorageClass;

/** A storage class deletes or keeps volumes, and binds them at once or when a pod is there. */
final class ClassPolicies extends Rule<StorageClass, Scope> {
  ClassPolicies() {
    super("storage-class/policies");
  }

  @Override
  public void check(StorageClass type, FieldPath root, Scope scope) {
    String reclaim = Values.text(type.reclaimPolicy());
    if (!reclaim.isEmpty() && !Values.isOneOf(reclaim, "Delete", "Retain")) {
      scope.problems().unsupported(this, root.child("reclaimPolicy"), reclaim, "Delete", "Retain");
    }
    String binding = type.volumeBindingMode();
    if (!Values.isOneOf(binding, "Immediate", "WaitForFirstConsumer")) {
      FieldPath at = root.child("volumeBindingMode");
      scope.problems().unsupported(this, at, binding, "Immediate", "WaitForFirstConsumer");
    }
  }
}
