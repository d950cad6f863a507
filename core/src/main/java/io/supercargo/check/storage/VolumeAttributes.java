package io.supercargo.check.storage;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.KubernetesVersion;
import io.supercargo.model.core.v1.PersistentVolumeSpec;

/** A volume with a volume attributes class names it, and is one of CSI. */
final class VolumeAttributes extends Rule<PersistentVolumeSpec, Scope> {
  VolumeAttributes() {
    super("pv/volume-attributes-class");
  }

  @Override
  public void check(PersistentVolumeSpec spec, FieldPath at, Scope scope) {
    String name = spec.volumeAttributesClassName();
    if (name == null || !scope.atLeast(KubernetesVersion.V1_34)) {
      return;
    }
    FieldPath path = at.child("volumeAttributesClassName");
    if (name.isEmpty()) {
      scope.problems().required(this, path, "the name of a class, or no field");
    } else {
      scope.problems().format(this, path, name, Formats.subdomain(name));
    }
    if (spec.csi() == null) {
      String expected = "a CSI source, as volumeAttributesClassName is set";
      scope.problems().required(this, at.child("csi"), expected);
    }
  }
}
