package io.supercargo.check.pod;

import io.supercargo.check.engine.Declared;
import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.Volume;

/** A volume has a name that is a label and no other volume's. */
final class VolumeName extends Rule<Volume, PodScope> {
  VolumeName() {
    super("volume/name");
  }

  @Override
  public void check(Volume volume, FieldPath at, PodScope scope) {
    String name = Values.text(volume.name());
    FieldPath path = at.child("name");
    if (Declared.VOLUME_NAME_FILLED.check(this, name, path, scope)) {
      Declared.VOLUME_NAME.check(this, name, path, scope);
    }
    if (scope.volumes.containsKey(name)) {
      scope.problems().duplicate(this, path, name, "a name of its own for each volume");
    }
  }
}
