package io.supercargo.check.volume;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.FlockerVolumeSource;

/** A dataset has either a name, without slashes, or a UUID. */
final class Flocker extends Rule<FlockerVolumeSource, Scope> {
  Flocker() {
    super("volume/flocker");
  }

  @Override
  public void check(FlockerVolumeSource source, FieldPath at, Scope scope) {
    String name = Values.text(source.datasetName());
    boolean uuid = !Values.isEmpty(source.datasetUUID());
    if (name.isEmpty() && !uuid) {
      scope.problems().required(this, at, "datasetName or datasetUUID");
    } else if (!name.isEmpty() && uuid) {
      scope.problems().invalid(this, at, "both", "either datasetName or datasetUUID");
    }
    if (name.indexOf('/') >= 0) {
      scope.problems().invalid(this, at.child("datasetName"), name, "a name without /");
    }
  }
}
