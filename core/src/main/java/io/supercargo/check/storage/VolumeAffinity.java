package io.supercargo.check.storage;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.model.core.v1.PersistentVolumeSpec;
import io.supercargo.model.core.v1.VolumeNodeAffinity;

/** A node affinity of a volume is a required one; a local volume needs one. */
final class VolumeAffinity extends Rule<PersistentVolumeSpec, Scope> {
  VolumeAffinity() {
    super("pv/node-affinity");
  }

  @Override
  public void check(PersistentVolumeSpec spec, FieldPath at, Scope scope) {
    VolumeNodeAffinity affinity = spec.nodeAffinity();
    FieldPath path = at.child("nodeAffinity");
    if (affinity != null && affinity.required() == null) {
      scope.problems().required(this, path.child("required"), "the nodes that reach the volume");
    } else if (affinity == null && "local".equals(PersistentVolumes.source(spec))) {
      scope.problems().required(this, path, "the node that a local volume is on");
    }
  }
}
