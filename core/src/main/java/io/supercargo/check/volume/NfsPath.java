package io.supercargo.check.volume;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.NFSVolumeSource;

/** The path of an NFS share is absolute. */
final class NfsPath extends Rule<NFSVolumeSource, Scope> {
  NfsPath() {
    super("volume/nfs-path");
  }

  @Override
  public void check(NFSVolumeSource source, FieldPath at, Scope scope) {
    String path = Values.text(source.path());
    if (!path.startsWith("/")) {
      scope.problems().invalid(this, at.child("path"), path, "a path that starts with /");
    }
  }
}
