package io.supercargo.check.pod;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.LocalObjectReference;

/** The Secret that a CSI driver is given has a name that it can have. */
final class CsiSecret extends Rule<LocalObjectReference, PodScope> {
  CsiSecret() {
    super("volume/csi-secret");
  }

  /** The path is that of the source. */
  @Override
  public void check(LocalObjectReference reference, FieldPath at, PodScope scope) {
    String name = Values.text(reference.name());
    if (name.isEmpty()) {
      FieldPath path = at.child("nodePublishSecretRef", "name");
      scope.problems().required(this, path, "the name of a Secret");
    } else {
      // The server leaves the reference out of this path.
      scope.problems().format(this, at.child("name"), name, Formats.subdomain(name));
    }
  }
}
