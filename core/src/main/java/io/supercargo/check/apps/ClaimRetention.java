package io.supercargo.check.apps;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy;
import org.jspecify.annotations.Nullable;

/** Claims of a StatefulSet are kept or deleted. */
final class ClaimRetention extends Rule<StatefulSetPersistentVolumeClaimRetentionPolicy, Scope> {
  ClaimRetention() {
    super("statefulset/claim-retention");
  }

  @Override
  public void check(
      StatefulSetPersistentVolumeClaimRetentionPolicy policy, FieldPath at, Scope scope) {
    one(policy.whenDeleted(), at.child("whenDeleted"), scope);
    one(policy.whenScaled(), at.child("whenScaled"), scope);
  }

  private void one(@Nullable String value, FieldPath at, Scope scope) {
    if (!Values.isOneOf(value, "Retain", "Delete")) {
      scope.problems().unsupported(this, at, value, "Retain", "Delete");
    }
  }
}
