package io.supercargo.check.storage;

import io.supercargo.check.engine.Amounts;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.Quantity;
import io.supercargo.model.core.v1.PersistentVolumeClaimSpec;
import io.supercargo.model.core.v1.VolumeResourceRequirements;

/** A claim asks for an amount of storage. The server's path leaves out requests. */
final class StorageRequest extends Rule<PersistentVolumeClaimSpec, Scope> {
  StorageRequest() {
    super("pvc/storage-request");
  }

  @Override
  public void check(PersistentVolumeClaimSpec spec, FieldPath at, Scope scope) {
    FieldPath path = at.child("resources").key("storage");
    VolumeResourceRequirements resources = spec.resources();
    Quantity storage = resources == null ? null : Values.map(resources.requests()).get("storage");
    if (storage == null) {
      String fix = "Set " + at.child("resources", "requests").child("storage") + ".";
      String message = "is not set; expected an amount of storage, such as 1Gi";
      scope.problems().add(this, ErrorType.REQUIRED, path, message, fix);
    } else if (Amounts.sign(storage) <= 0) {
      scope.problems().invalid(this, path, storage, "an amount greater than zero");
    }
  }
}
