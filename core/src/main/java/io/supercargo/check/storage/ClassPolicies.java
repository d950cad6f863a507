package io.supercargo.check.storage;

import io.supercargo.check.engine.Declared;
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
    if (!reclaim.isEmpty()) {
      FieldPath at = root.child("reclaimPolicy");
      Declared.STORAGE_CLASS_RECLAIM_POLICY.check(this, reclaim, at, scope);
    }
    String binding = type.volumeBindingMode();
    FieldPath mode = root.child("volumeBindingMode");
    Declared.STORAGE_CLASS_VOLUME_BINDING_MODE.check(this, binding, mode, scope);
  }
}
