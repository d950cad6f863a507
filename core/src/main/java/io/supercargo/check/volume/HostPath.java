package io.supercargo.check.volume;

import io.supercargo.check.engine.FieldPath;
import io.supercargo.check.engine.Formats;
import io.supercargo.check.engine.Rule;
import io.supercargo.check.engine.Scope;
import io.supercargo.check.engine.Values;
import io.supercargo.model.core.v1.HostPathVolumeSource;

/** A path of the node does not lead upwards, and what stands there is of a known type. */
final class HostPath extends Rule<HostPathVolumeSource, Scope> {
  private static final String[] TYPES = {
    "",
    "DirectoryOrCreate",
    "Directory",
    "FileOrCreate",
    "File",
    "Socket",
    "CharDevice",
    "BlockDevice"
  };

  HostPath() {
    super("volume/host-path");
  }

  @Override
  public void check(HostPathVolumeSource source, FieldPath at, Scope scope) {
    String path = Values.text(source.path());
    if (path.isEmpty()) {
      return;
    }
    scope.problems().format(this, at.child("path"), path, Formats.noBackstep(path));
    String type = source.type();
    if (type != null && !Values.isOneOf(type, TYPES)) {
      scope.problems().unsupported(this, at.child("type"), type, TYPES);
    }
  }
}
