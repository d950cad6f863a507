package io.supercargo.check.storage;

import io.supercargo.model.core.v1.PersistentVolumeClaim;
import io.supercargo.model.core.v1.PersistentVolumeClaimSpec;

/** What the server keeps of a claim that changes. */
public final class ClaimChange {
  private ClaimChange() {}

  /**
   * Returns a changed claim with the source it had: of any kind, since only where there was none is
   * a dataSource of an unknown kind dropped.
   *
   * @param live the claim as it is there, defaulted
   * @param changed the claim as it is wanted
   */
  public static PersistentVolumeClaim settle(
      PersistentVolumeClaim live, PersistentVolumeClaim changed) {
    PersistentVolumeClaimSpec before = live.spec();
    PersistentVolumeClaimSpec after = changed.spec();
    if (before == null
        || after == null
        || before.dataSource() == null
        || after.dataSource() == null
        || after.dataSourceRef() != null) {
      return changed;
    }
    PersistentVolumeClaimSpec kept =
        after.toBuilder()
            .dataSourceRef(PersistentVolumeClaims.toReference(after.dataSource()))
            .build();
    return changed.toBuilder().spec(kept).build();
  }
}
