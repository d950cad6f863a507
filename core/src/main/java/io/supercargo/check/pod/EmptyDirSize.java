package io.supercargo.check.pod;

import io.supercargo.check.engine.Amounts;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.model.Quantity;
import io.supercargo.model.core.v1.EmptyDirVolumeSource;

/** The limit of an emptyDir is not negative. */
final class EmptyDirSize extends Rule<EmptyDirVolumeSource, PodScope> {
  EmptyDirSize() {
    super("volume/empty-dir-size");
  }

  @Override
  public void check(EmptyDirVolumeSource source, FieldPath at, PodScope scope) {
    Quantity limit = source.sizeLimit();
    if (limit != null && Amounts.sign(limit) < 0) {
      scope.problems().forbidden(this, at.child("sizeLimit"), "a size is not negative");
    }
  }
}
