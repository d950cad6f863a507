package io.supercargo.check.tenant;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.LimitRangeItem;

/** A limit of claims limits their storage. The path names a field that does not exist. */
final class ClaimStorage extends Rule<LimitRangeItem, Scope> {
  ClaimStorage() {
    super("limit-range/claim-storage");
  }

  @Override
  public void check(LimitRangeItem item, FieldPath at, Scope scope) {
    boolean limited =
        Values.map(item.min()).containsKey("storage")
            || Values.map(item.max()).containsKey("storage");
    if ("PersistentVolumeClaim".equals(item.type()) && !limited) {
      scope.problems().required(this, at.child("limits"), "storage in min or max");
    }
  }
}
