package io.supercargo.check.storage;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.LocalVolumeSource;

/** A local volume has a path without steps back. */
final class LocalPath extends Rule<LocalVolumeSource, Scope> {
  LocalPath() {
    super("pv/local-path");
  }

  @Override
  public void check(LocalVolumeSource source, FieldPath at, Scope scope) {
    String path = Values.text(source.path());
    if (path.isEmpty()) {
      scope.problems().required(this, at.child("path"), "a path on the node");
    } else {
      scope.problems().format(this, at.child("path"), path, Formats.noBackstep(path));
    }
  }
}
