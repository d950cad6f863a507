package io.supercargo.check.volume;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.FCVolumeSource;

/** A Fibre Channel volume is named by targets and a unit or by a world wide id. */
final class FibreChannel extends Rule<FCVolumeSource, Scope> {
  FibreChannel() {
    super("volume/fibre-channel");
  }

  @Override
  public void check(FCVolumeSource source, FieldPath at, Scope scope) {
    boolean targets = !Values.list(source.targetWWNs()).isEmpty();
    boolean ids = !Values.list(source.wwids()).isEmpty();
    FieldPath path = at.child("targetWWNs");
    if (!targets && !ids) {
      scope.problems().required(this, path, "targetWWNs or wwids");
    } else if (targets && ids) {
      scope.problems().invalid(this, path, "both", "either targetWWNs or wwids");
    }
    if (targets) {
      Integer unit = source.lun();
      if (unit == null) {
        scope.problems().required(this, at.child("lun"), "a unit from 0 to 255");
      } else if (unit < 0 || unit > 255) {
        scope.problems().invalid(this, at.child("lun"), unit, "a unit from 0 to 255");
      }
    }
  }
}
