package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.finding.ErrorType;
import io.supercargo.model.core.v1.VolumeProjection;

/** Each source of a projected volume is of one kind. */
final class ProjectionCount extends Rule<VolumeProjection, PodScope> {
  ProjectionCount() {
    super("volume/one-projection");
  }

  @Override
  public void check(VolumeProjection source, FieldPath at, PodScope scope) {
    int kinds = 0;
    for (int i = 0; i < source.schema().size(); i++) {
      kinds += source.value(i) == null ? 0 : 1;
    }
    if (kinds > 1) {
      String reason = "each source is of one kind, and this one of " + kinds;
      String fix = "Write a source each.";
      scope.problems().add(this, ErrorType.FORBIDDEN, at, reason, fix);
    }
  }
}
